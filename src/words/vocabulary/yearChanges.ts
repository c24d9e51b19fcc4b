/** Why two years are not compared. */
import type { Bilingual } from '../spoken.ts';

export const yearChanges = {
  measure: { th: 'รายการวัดหรือหน่วยเปลี่ยน', en: 'The measure or its unit changed' },
  'series-break': { th: 'วิธีนับเปลี่ยน', en: 'It is counted in another way' },
  scheme: { th: 'หลักเกณฑ์การคิดคะแนนเปลี่ยน', en: 'The scoring rule changed' },
  criteria: { th: 'เกณฑ์ของตัวชี้วัดเปลี่ยน', en: 'The criteria changed' },
  'no-criteria': { th: 'ไม่มีเกณฑ์ของทั้งสองปีให้เทียบ', en: 'There are no criteria of both years' },
  weights: { th: 'น้ำหนักเปลี่ยน', en: 'Weights changed' },
  kpis: { th: 'ตัวชี้วัดไม่ใช่ชุดเดียวกัน', en: 'The KPIs are not the same' },
  partial: { th: 'เปิดเผยเพียงบางส่วน', en: 'A part alone is disclosed' },
  incomplete: { th: 'คะแนนรวมไม่ครบทั้งสองปี', en: 'The totals of both years are not whole' },
} satisfies Record<string, Bilingual>;

export type YearChange = keyof typeof yearChanges;
