/** Each kind of rule in words, for who has to choose. */
import type { Rule } from '../../scoring/index.ts';
import type { Bilingual } from '../spoken.ts';

export const ruleWords: Record<Rule, Bilingual> = {
  thresholds: {
    th: 'ค่าเกณฑ์: รายการวัดเดียว แต่ละระดับมีค่าเดียว ผลที่อยู่ระหว่างสองระดับได้คะแนนตามสัดส่วน เช่น ร้อยละ 60, 65, 70',
    en: 'thresholds: one measure and a value for each level; between two levels the score is in proportion; for example 60, 65 and 70 percent',
  },
  bands: {
    th: 'ช่วง: รายการวัดเดียว แต่ละระดับเป็นช่วง ผลได้คะแนนของช่วงที่อยู่ เช่น ต่ำกว่า 80, 80 ถึง 90, ตั้งแต่ 90',
    en: 'bands: one measure and an interval for each level, with nothing between them; for example below 80, 80 to 90 and from 90',
  },
  milestones: {
    th: 'ขั้นตอน: งานที่ทำตามลำดับ ผลคือลำดับของขั้นสูงสุดที่ทำครบ เช่น จัดทำแผน ประชุม รายงานผล',
    en: 'milestones: steps in order; the result is the number of the highest step completed; for example plan, meeting, report',
  },
  conditions: {
    th: 'เงื่อนไข: แต่ละระดับมีเงื่อนไขของหนึ่งรายการวัดหรือมากกว่า ต้องผ่านครบทุกข้อ เช่น 4 งานบริการ และ 10 หน่วยงาน',
    en: 'conditions: for each level, comparisons over one or more measures that must all hold; for example 4 services and 10 agencies',
  },
  composite: {
    th: 'หลายส่วน: คะแนนเฉลี่ยถ่วงน้ำหนักของสองส่วนขึ้นไป แต่ละส่วนมีเกณฑ์ของตน เช่น อบรม 60 แผนงาน 40',
    en: 'composite: a weighted mean of two or more parts, each with criteria of its own; for example training 60 and plan 40',
  },
  'as-awarded': {
    th: 'คะแนนตามประกาศ: เอกสารให้คะแนนโดยไม่แสดงเกณฑ์ เว็บไซต์แสดงคะแนนนั้นและไม่คิดซ้ำ',
    en: 'as awarded: the source gives a score without criteria; it is shown and not recomputed',
  },
};
