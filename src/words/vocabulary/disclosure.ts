/** What of an assessment can be disclosed, in the order in which it is asked, and how much of it is. */
import type { Bilingual } from '../spoken.ts';

export const disclosureItems = {
  weights: { th: 'ตัวชี้วัดและน้ำหนัก', en: 'KPIs and their weights' },
  criteria: { th: 'เกณฑ์ครบทุกระดับ', en: 'Criteria for every level' },
  baselines: {
    th: 'ข้อมูลพื้นฐาน พร้อมตัวตั้งและตัวหารของร้อยละ',
    en: 'Baselines, with numerators and denominators of percentages',
  },
  results: { th: 'ผลของทุกรอบที่ถึงกำหนด', en: 'Results of every round that is due' },
  evidence: { th: 'หลักฐานของผลแต่ละรายการ', en: 'Evidence of each result' },
  timeliness: { th: 'ผลที่เผยแพร่ภายในกำหนด', en: 'Results published by their due date' },
  awarded: { th: 'คะแนนที่ประกาศอย่างเป็นทางการ', en: 'Official awarded scores' },
  metadata: { th: 'คำอธิบายชุดข้อมูลและสัญญาอนุญาต', en: 'Metadata and licence of the datasets' },
} satisfies Record<string, Bilingual>;

export const disclosureStates = {
  complete: { th: 'ครบ', en: 'Complete' },
  partial: { th: 'บางส่วน', en: 'Partial' },
  none: { th: 'ยังไม่เปิดเผย', en: 'Not disclosed' },
  'nothing-to-check': { th: 'ยังไม่มีให้ตรวจ', en: 'Nothing to check yet' },
} satisfies Record<string, Bilingual>;
