/** Phrases that many definitions share. */
import { type Bilingual, inSentence, terms } from '../../words/index.ts';

type Values = Record<string, string>;

export const say = (th: string, en: string): Bilingual => ({ th, en });

/** For a definition whose words need no values. */
export const always = (th: string, en: string) => (): Bilingual => ({ th, en });

const [noData, notSet] = [inSentence(terms.obsStatuses.O.label), inSentence(terms.obsStatuses.M.label)];
export const missingWords = { noData, notSet };

/** "O (ไม่มีข้อมูล) หรือ M (ไม่ได้กำหนด)": the statuses that stand where there is no value. */
export const missingStatuses = say(`O (${noData.th}) หรือ M (${notSet.th})`, `O (${noData.en}) or M (${notSet.en})`);

/** `1` or `1–3`, rows counted from the top. */
export const rowsAbove = (above: string) => (above === '1' ? 'row 1' : `rows ${above}`);

/** "Change it to X" where only one mended value, or one mended piece of it, is possible; otherwise the given phrase. */
export function fixTo({ corrected, piece }: Values, th: string, en: string): Bilingual {
  if (piece !== undefined) return say(`เปลี่ยนส่วนนี้เป็น ${piece}`, `change this part to ${piece}`);
  return corrected === undefined ? say(th, en) : say(`เปลี่ยนเป็น ${corrected}`, `change it to ${corrected}`);
}

/** "Did you mean" before the given phrase, where a known name is near. */
export function withSuggestion({ suggestion }: Values, th: string, en: string): Bilingual {
  if (suggestion === undefined) return say(th, en);
  return say(
    `น่าจะหมายถึง ${suggestion} ถ้าใช่ให้เปลี่ยนเป็นคำนี้ ถ้าไม่ใช่ให้${th}`,
    `did you mean ${suggestion}? If so, change it to that; if not, ${en}`,
  );
}

/** Before the given phrase, where a spreadsheet may have cut the last zero of another number. */
export function orCutZero({ twin }: Values, th: string, en: string): Bilingual {
  if (twin === undefined) return say(th, en);
  return say(
    `ถ้าแถวนี้เป็นของ ${twin} ซึ่งโปรแกรมตารางคำนวณตัดศูนย์ท้ายออก ให้ใส่ ${twin} ถ้าไม่ใช่ ให้${th}`,
    `if the row is of ${twin}, whose last zero a spreadsheet cut, put ${twin}; if not, ${en}`,
  );
}
