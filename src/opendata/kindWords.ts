/** What the seven subjects that are published for every agency are called, and what a row of each is. */
import type { Bilingual } from '../i18n/index.ts';
import type { DatasetKind } from '../schema/index.ts';

export interface KindWords {
  title: Bilingual;
  /** One sentence on what a row is. */
  description: Bilingual;
  keywords: { th: readonly string[]; en: readonly string[] };
}

export const kindWords: Record<DatasetKind, KindWords> = {
  definitions: {
    title: { th: 'คำอธิบายตัวชี้วัด', en: 'KPI definitions' },
    description: {
      th: 'ชื่อ องค์ประกอบ น้ำหนัก หน่วย ทิศทาง สูตรการคำนวณ และผู้รายงานของตัวชี้วัดแต่ละตัว หนึ่งแถวต่อหนึ่งตัวชี้วัดในหนึ่งปีงบประมาณ',
      en: 'Title, component, weight, unit, direction, formula and reporter of each KPI; a row for each KPI and fiscal year.',
    },
    keywords: { th: ['คำอธิบายตัวชี้วัด', 'น้ำหนัก'], en: ['KPI definitions', 'weights'] },
  },
  criteria: {
    title: { th: 'เกณฑ์การประเมินตัวชี้วัด', en: 'KPI criteria' },
    description: {
      th: 'ค่าเกณฑ์ของระดับขั้นต้น มาตรฐาน และขั้นสูงในแต่ละรอบ พร้อมข้อความตามเอกสาร หนึ่งแถวต่อหนึ่งการเปรียบเทียบ',
      en: 'Thresholds of the entry, standard and advanced levels in each round with their official text; a row for each comparison.',
    },
    keywords: { th: ['เกณฑ์การประเมิน', 'ค่าเกณฑ์'], en: ['KPI criteria', 'thresholds'] },
  },
  baselines: {
    title: { th: 'ข้อมูลพื้นฐานของตัวชี้วัด', en: 'KPI baselines' },
    description: {
      th: 'ค่าของแต่ละรายการวัดในปีงบประมาณที่ผ่านมา พร้อมตัวตั้ง ตัวหาร และเหตุที่ไม่มีค่า หนึ่งแถวต่อหนึ่งรายการวัดในหนึ่งปีงบประมาณ',
      en: 'Figures of each measure in earlier fiscal years with numerator, denominator and why one is missing; a row for each measure and year.',
    },
    keywords: { th: ['ข้อมูลพื้นฐาน'], en: ['KPI baselines'] },
  },
  targets: {
    title: { th: 'ค่าเป้าหมายของตัวชี้วัด', en: 'KPI targets' },
    description: {
      th: 'ค่าเป้าหมายของแต่ละรายการวัดตามเอกสาร และเหตุที่ไม่มีค่า หนึ่งแถวต่อหนึ่งรายการวัดในหนึ่งปีงบประมาณ',
      en: 'Targets of each measure as the source sets them, and why one is missing; a row for each measure and year.',
    },
    keywords: { th: ['ค่าเป้าหมาย'], en: ['KPI targets'] },
  },
  results: {
    title: { th: 'ผลการดำเนินงานตามตัวชี้วัด', en: 'KPI results' },
    description: {
      th: 'ผลการดำเนินงานที่รายงานในแต่ละรอบ พร้อมวันที่ของข้อมูลและหลักฐาน หนึ่งแถวต่อหนึ่งรายการวัดในหนึ่งรอบ',
      en: 'Results reported in each round with their date and evidence; a row for each measure and round.',
    },
    keywords: { th: ['ผลการดำเนินงาน'], en: ['KPI results'] },
  },
  scores: {
    title: { th: 'คะแนนรายตัวชี้วัด', en: 'KPI scores' },
    description: {
      th: 'คะแนน คะแนนถ่วงน้ำหนัก ระดับที่ถึง และข้อสมมติที่ใช้ หนึ่งแถวต่อหนึ่งตัวชี้วัดในหนึ่งรอบ คำนวณซ้ำได้จากคำอธิบาย เกณฑ์ และผลที่เผยแพร่',
      en: 'Score, weighted score, level reached and assumptions used; a row for each KPI and round, which can be recomputed from the published definitions, criteria and results.',
    },
    keywords: { th: ['คะแนน', 'ระดับผลการประเมิน'], en: ['KPI scores'] },
  },
  activities: {
    title: { th: 'แผนการดำเนินงานของตัวชี้วัด', en: 'KPI activities' },
    description: {
      th: 'กิจกรรมตามแผนของแต่ละตัวชี้วัดและเดือนที่ดำเนินการ หนึ่งแถวต่อหนึ่งกิจกรรม',
      en: 'Planned activities of each KPI and their months; a row for each activity.',
    },
    keywords: { th: ['แผนการดำเนินงาน', 'กิจกรรม'], en: ['KPI activities'] },
  },
};
