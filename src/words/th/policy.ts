/** The values of a policy's entries. */
import type { Terms } from '../terms.ts';

export const policy = ({ operators }: Terms) => ({
  ways: {
    'linear-per-segment': 'เส้นตรง แยกทีละช่วง',
    none: 'ไม่มีคะแนนระหว่างระดับ',
    'highest-level-completed': 'ระดับสูงสุดที่ทำครบ',
    'highest-level-met': 'ระดับสูงสุดที่ผ่านครบ',
    'at-least': operators.ge,
    'as-written': 'ตามที่รายงาน',
    'level-of-interval': 'ระดับของช่วงที่ผลอยู่',
    'weighted-mean': 'ค่าเฉลี่ยถ่วงน้ำหนัก',
    'shown-not-recomputed': 'แสดงตามที่ประกาศ ไม่คิดซ้ำ',
    'newest-counts': 'ใช้เกณฑ์ฉบับล่าสุด',
    'weight-stays-open': 'ไม่กระจายน้ำหนัก',
    'weight-shared-out': 'กระจายน้ำหนักไปยังตัวชี้วัดอื่น',
    'left-out': 'ไม่นับ และคะแนนเต็มลดลงตามน้ำหนัก',
    monitoring: 'ติดตามความก้าวหน้า',
  } as Readonly<Record<string, string>>,
  rounding: {
    'half-up': (decimals: string) => `ปัดครึ่งขึ้น ทศนิยม ${decimals} ตำแหน่ง`,
    'half-even': (decimals: string) => `ปัดครึ่งเข้าหาเลขคู่ ทศนิยม ${decimals} ตำแหน่ง`,
    down: (decimals: string) => `ตัดเศษทิ้ง ทศนิยม ${decimals} ตำแหน่ง`,
  },
  round: (label: string, months: string) => `${label}: สิ้นสุดเมื่อครบ ${months} เดือนของปีงบประมาณ`,
  gradeBand: (from: string, label: string) => `ตั้งแต่ ${from} ขึ้นไป: ${label}`,
});
