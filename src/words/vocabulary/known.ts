/** How much of the results of an assessment is known. */
import type { Bilingual } from '../spoken.ts';

export const known = {
  complete: { th: 'รู้ผลครบ', en: 'All results known' },
  part: { th: 'รู้ผลบางส่วน', en: 'Some results known' },
  official: { th: 'รู้เพียงคะแนนที่ประกาศ', en: 'Awarded score only' },
  none: { th: 'ยังไม่พบผล', en: 'No result found' },
} satisfies Record<string, Bilingual>;

export type Known = keyof typeof known;
