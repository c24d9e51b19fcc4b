/** The entries of a policy in words: what each is about, and its value as a reader sees it. */
import type { Policy, PolicyEntryId } from '../../scoring/index.ts';
import { formatDecimal as n } from '../format.ts';
import { levels } from './states.ts';

export const policyEntries: Record<PolicyEntryId, string> = {
  levels: 'คะแนนของแต่ละระดับ',
  interpolation: 'คะแนนระหว่างระดับ',
  cap: 'เพดานคะแนน',
  'below-entry': 'ผลที่ไม่ถึงขั้นต้น',
  milestones: 'เกณฑ์ที่เป็นขั้นตอน',
  conditions: 'เกณฑ์ที่มีหลายเงื่อนไข',
  'bare-figure': 'ตัวเลขที่ไม่มีคำเปรียบเทียบ',
  'single-table': 'ตารางเกณฑ์ตารางเดียว',
  'reported-value': 'ค่าที่นำมาคิดคะแนน',
  rounding: 'การปัดเศษ',
  'zero-condition': 'เงื่อนไขที่ได้คะแนน 0',
  'not-applicable': 'ตัวชี้วัดที่ไม่นำมาประเมิน',
  'round-1': 'การใช้รอบที่ 1',
  rounds: 'ระยะเวลาของรอบ',
  'grade-bands': 'ช่วงระดับผลการประเมิน',
};

const ways: Record<string, string> = {
  'linear-per-segment': 'เส้นตรง แยกทีละช่วง',
  'highest-level-completed': 'ระดับสูงสุดที่ทำครบ',
  'highest-level-met': 'ระดับสูงสุดที่ผ่านครบ',
  'at-least': 'ไม่น้อยกว่า',
  'as-written': 'ตามที่รายงาน',
  'weight-stays-open': 'ไม่กระจายน้ำหนัก',
  monitoring: 'ติดตามความก้าวหน้า',
};

type Entries = Policy['entries'];
const lines: { [Id in PolicyEntryId]?: (value: Entries[Id]['value']) => string[] } = {
  levels: (value) =>
    Object.entries(value).map(([level, points]) => `${levels[level as keyof typeof levels]} ${n(points)}`),
  'single-table': (value) => [`รอบที่ ${n(value)}`],
  rounding: ({ decimals }) => [`ปัดครึ่งขึ้น ทศนิยม ${n(decimals)} ตำแหน่ง`],
  rounds: (value) => value.map(({ label, months }) => `${label.th}: สิ้นสุดเมื่อครบ ${n(months)} เดือนของปีงบประมาณ`),
  'grade-bands': (value) => value.map(({ from, label }) => `ตั้งแต่ ${n(from)} ขึ้นไป: ${label.th}`),
};

/** The value of an entry, a line for each part. */
export function policyValue<Id extends PolicyEntryId>(policy: Policy, id: Id): string[] {
  const { value } = policy.entries[id];
  const written = lines[id] as ((value: Entries[Id]['value']) => string[]) | undefined;
  if (written) return written(value);
  return [ways[String(value)] ?? n(String(value))];
}
