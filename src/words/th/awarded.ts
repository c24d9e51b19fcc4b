/** Words of scores as their sources give them, beside the recomputed ones. */
import type { Terms } from '../terms.ts';

export const awarded = ({ names }: Terms) => ({
  title: `${names.awarded}เทียบกับ${names.recomputed}`,
  table: `ตาราง${names.awarded}และ${names.recomputed}`,
  intro: `${names.awarded}เป็นของแหล่งที่มา แสดงคู่กับ${names.recomputed}จากผลและเกณฑ์ที่เปิดเผย และไม่นับรวมใน${names.recomputed}`,
  subject: 'คะแนนของ',
  difference: 'ประกาศ − คิดซ้ำ',
  same: 'ตรงกัน',
  withinRounding: (difference: string) => `ตรงกันเมื่อปัดเศษ (${difference})`,
  notRecomputed: 'ไม่ได้คิดซ้ำ',
  weighted: (score: string) => `ถ่วงน้ำหนัก ${score}`,
  notDated: 'แหล่งที่มาไม่ระบุวันที่',
  total: `${names.total}ที่ประกาศ`,
  weightUndisclosed: `${names.weight}ไม่เปิดเผย`,
});
