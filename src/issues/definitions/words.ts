/** Phrases that many definitions share, and how a phrase gets the values of a problem. */
import { type Bilingual, inSentence, terms } from '../../words/index.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Words in which `{name}` stands for a value of the problem, and `{name|other}` for `other` where that is empty or not
 * given; or what picks among words by the values. Nothing else puts a value in.
 */
export type Phrase = Bilingual | ((values: Values) => Phrase);
type Choice = (values: Values) => Bilingual;

export const say = (th: string, en: string): Bilingual => ({ th, en });

/** A phrase with its values; a name that the problem has no value for stays as it is written. */
export function told(phrase: Phrase, values: Values): Bilingual {
  if (typeof phrase === 'function') return told(phrase(values), values);
  const filled = (text: string) =>
    text.replace(
      /\{(\w+)(?:\|([^}]*))?\}/g,
      (written, name, other) => values[name] || (other ?? values[name] ?? written),
    );
  return say(filled(phrase.th), filled(phrase.en));
}

const [noData, notSet] = [inSentence(terms.obsStatuses.O.label), inSentence(terms.obsStatuses.M.label)];
export const missingWords = { noData, notSet };

/** "O (ไม่มีข้อมูล) หรือ M (ไม่ได้กำหนด)": the statuses that stand where there is no value. */
export const missingStatuses = say(`O (${noData.th}) หรือ M (${notSet.th})`, `O (${noData.en}) or M (${notSet.en})`);

/** The header is wanted as it is. */
export const firstRow = say('แถวแรกเป็น {header}', 'the first row is {header}');

/** `1` or `1–3`, rows counted from the top. */
export const rowsAbove = (above?: string) => (above === '1' ? 'row 1' : 'rows {above}');

/** "Change it to X" where only one mended value, or one mended piece of it, is possible; otherwise the given phrase. */
export const fixTo =
  (th: string, en: string): Choice =>
  ({ corrected, piece }) => {
    if (piece !== undefined) return say('เปลี่ยนส่วนนี้เป็น {piece}', 'change this part to {piece}');
    return corrected === undefined ? say(th, en) : say('เปลี่ยนเป็น {corrected}', 'change it to {corrected}');
  };

/** Where the problem has a value of this name, the phrase that begins with `known`; otherwise the given phrase alone. */
const knownFirst =
  (name: string, known: Bilingual) =>
  (th: string, en: string): Choice =>
  (values) =>
    values[name] === undefined ? say(th, en) : say(known.th + th, known.en + en);

/** "Did you mean" before the given phrase, where a known name is near. */
export const withSuggestion = knownFirst(
  'suggestion',
  say(
    'น่าจะหมายถึง {suggestion} ถ้าใช่ให้เปลี่ยนเป็นคำนี้ ถ้าไม่ใช่ให้',
    'did you mean {suggestion}? If so, change it to that; if not, ',
  ),
);

/** Before the given phrase, where a spreadsheet may have cut the last zero of another number. */
export const orCutZero = knownFirst(
  'twin',
  say(
    'ถ้าแถวนี้เป็นของ {twin} ซึ่งโปรแกรมตารางคำนวณตัดศูนย์ท้ายออก ให้ใส่ {twin} ถ้าไม่ใช่ ให้',
    'if the row is for {twin} and a spreadsheet has cut off its last zero, enter {twin}; if not, ',
  ),
);
