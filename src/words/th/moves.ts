/** Words of what is otherwise between two states of the files. */
import type { Terms } from '../terms.ts';

export const moves = ({ names, year }: Terms) => ({
  /** What a row is, by the parts of its key. */
  of: (what: string, whole: string) => `${what}ของ${whole}`,
  measured: (what: string, measure: string) => `${what} (${measure})`,
  activity: (number: string, whole: string) => `${names.activity}ที่ ${number} ของ${whole}`,
  strategic: (number: string) => `ข้อที่ ${number} ของ Strategic KPIs`,
  total: names.total,
  inYear: (what: string, fiscalYear: string) => `${what} ${year(fiscalYear)}`,
  inRound: (what: string, label: string) => `${what} ${label}`,
  /** What is asked at a level, or who gave a score. */
  at: (what: string, label: string) => `${what} ${label}`,
  /** Of a row or a score: sentences. */
  changed: (what: string, from: string, to: string) => `${what} เปลี่ยนจาก ${from} เป็น ${to}`,
  reworded: (what: string) => `${what} เปลี่ยน`,
  added: (what: string, value: string) => `เพิ่ม${what} คือ ${value}`,
  addedAlone: (what: string) => `เพิ่ม${what}`,
  removed: (what: string, value: string) => `นำ${what}ออก เดิมคือ ${value}`,
  removedAlone: (what: string) => `นำ${what}ออก`,
  withStatus: (value: string, status: string) => `${value} (${status})`,
  /** The other cells of a row, after its first. */
  also: (column: string, from: string, to: string) => `${column}จาก ${from} เป็น ${to}`,
  alsoReworded: (column: string) => `${column}เปลี่ยน`,
  between: ' และ',
  description: (what: string) => `คำอธิบายของ${what} เปลี่ยน`,
  criteria: (what: string) => `ข้อความใน${names.criteria}ของ${what} เปลี่ยน`,
  assessment: 'การประเมินนี้',
  firstPublished: (kpis: number) => `เผยแพร่การประเมินนี้ มี ${kpis} ${names.kpi}`,
  firstPublishedBare: 'เผยแพร่การประเมินนี้',
  withdrawn: 'นำการประเมินนี้ออกจากเว็บไซต์',
  correction: (what: string, from: string, to: string) => `บันทึกเหตุผลที่แก้ไข ${what} จาก ${from} เป็น ${to}`,
  reason: (why: string) => `เหตุผล: ${why}`,
  policy: (title: string) => `หลักเกณฑ์ “${title}”`,
  policyUsed: 'หลักเกณฑ์ที่ใช้คิดคะแนน',
  policyWords: (title: string) => `ถ้อยคำของหลักเกณฑ์ “${title}” เปลี่ยน ตัวเลขและวิธีคิดคะแนนคงเดิม`,
  agency: { added: 'เพิ่มข้อมูลของ', removed: 'นำข้อมูลออกของ', changed: 'แก้ข้อมูลของ' },
  agencyIs: (change: string, title: string) => `${change}${title}`,
  /** The table of what moves. */
  scores: 'คะแนนที่เปลี่ยน',
  noScores: 'ไม่มีคะแนนใดเปลี่ยน',
  heads: { what: 'สิ่งที่เปลี่ยน', from: 'เดิม', to: 'ใหม่' },
  ruleChanged: 'เดิมคิดด้วยเกณฑ์เก่า ใหม่คิดด้วยเกณฑ์ใหม่',
  absent: 'ไม่มี',
  noTotal: 'ยังไม่มีคะแนนรวม',
  title: 'สิ่งที่จะเปลี่ยนเมื่อเผยแพร่',
  since: (commit: string, date: string) => `เทียบกับฉบับ ${commit} วันที่ ${date}`,
  unread: (what: string) => `อ่านไฟล์ของ ${what} ในฉบับเดิมแบบปัจจุบันไม่ได้ จึงเทียบไม่ได้`,
  warnings: 'คำเตือน ซึ่งไม่ห้ามการเผยแพร่',
  more: (count: number) => `และอีก ${count} ข้อ`,
  nothing: 'ไม่มีตัวเลข คะแนน หลักเกณฑ์ หรือคำอธิบายของการประเมินใดเปลี่ยน',
});
