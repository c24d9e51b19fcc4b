/** The values of a policy's entries. */
import type { Terms } from '../terms.ts';

export const policy = ({ operators }: Terms) => ({
  ways: {
    'linear-per-segment': 'เส้นตรง แยกทีละช่วง',
    'highest-level-completed': 'ระดับสูงสุดที่ทำครบ',
    'highest-level-met': 'ระดับสูงสุดที่ผ่านครบ',
    'at-least': operators.ge,
    'as-written': 'ตามที่รายงาน',
    'weight-stays-open': 'ไม่กระจายน้ำหนัก',
    monitoring: 'ติดตามความก้าวหน้า',
  } as Readonly<Record<string, string>>,
  rounding: (decimals: string) => `ปัดครึ่งขึ้น ทศนิยม ${decimals} ตำแหน่ง`,
  round: (label: string, months: string) => `${label}: สิ้นสุดเมื่อครบ ${months} เดือนของปีงบประมาณ`,
  gradeBand: (from: string, label: string) => `ตั้งแต่ ${from} ขึ้นไป: ${label}`,
});
