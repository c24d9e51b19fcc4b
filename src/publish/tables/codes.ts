/** Codes with their words, as descriptions of columns list them. */
import { type Bilingual, inSentence, operatorSigns, terms } from '../../words/index.ts';
import { OPERATORS, type Operator } from '../../scoring/index.ts';

/** "entry ขั้นต้น standard มาตรฐาน advanced ขั้นสูง" */
export const inThai = (words: Record<string, Bilingual>): string =>
  Object.entries(words)
    .map(([code, { th }]) => `${code} ${th}`)
    .join(' ');

const { ge, gt, lt, eq } = terms.operators;
/** The criteria's own words: the audit says "ไม่เกิน" and "exactly". */
const operatorWords: Record<Operator, Bilingual> = {
  ge,
  gt,
  le: { th: `ไม่${gt.th}`, en: terms.operators.le.en },
  lt,
  eq: { th: eq.th, en: 'equal to' },
};

const written = (operator: Operator, { th, en }: Bilingual): Bilingual => ({
  th: `${operator} ${th} (${operatorSigns[operator]})`,
  en: `${operator} ${en} (${operatorSigns[operator]})`,
});
const all = OPERATORS.map((operator) => written(operator, inSentence(operatorWords[operator])));

/** All comparisons in words and signs, each after its code. */
export const operatorList: Bilingual = {
  th: all.map(({ th }) => th).join(' '),
  en: all.map(({ en }) => en).join(', '),
};
