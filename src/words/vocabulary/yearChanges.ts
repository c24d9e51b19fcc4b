/** Why two years are not compared. */
import type { Bilingual } from '../spoken.ts';

export const yearChanges = {
  measure: { th: 'รายการวัดหรือหน่วยเปลี่ยน', en: 'The measure or its unit changed' },
  'series-break': { th: 'วิธีนับเปลี่ยน', en: 'The way of counting changed' },
  scheme: { th: 'หลักเกณฑ์การคิดคะแนนเปลี่ยน', en: 'The scoring rule changed' },
  criteria: { th: 'เกณฑ์ของตัวชี้วัดเปลี่ยน', en: 'The criteria changed' },
  'no-criteria': { th: 'ไม่มีเกณฑ์ของทั้งสองปีให้เทียบ', en: 'The criteria of both years are not available' },
  weights: { th: 'น้ำหนักเปลี่ยน', en: 'The weights changed' },
  kpis: { th: 'ตัวชี้วัดไม่ใช่ชุดเดียวกัน', en: 'The KPIs are not the same' },
  partial: { th: 'เปิดเผยเพียงบางส่วน', en: 'Only part is disclosed' },
  incomplete: { th: 'คะแนนรวมไม่ครบทั้งสองปี', en: 'The totals are not complete in both years' },
} satisfies Record<string, Bilingual>;

export type YearChange = keyof typeof yearChanges;
