/** The comparisons of criteria in words and signs. */
import type { Bilingual } from '../../i18n/index.ts';
import { OPERATORS, type Operator } from '../../scoring/index.ts';

const operatorWords: Record<Operator, Bilingual> = {
  ge: { th: 'ไม่น้อยกว่า (≥)', en: 'at least (≥)' },
  gt: { th: 'มากกว่า (>)', en: 'more than (>)' },
  le: { th: 'ไม่มากกว่า (≤)', en: 'at most (≤)' },
  lt: { th: 'น้อยกว่า (<)', en: 'less than (<)' },
  eq: { th: 'เท่ากับ (=)', en: 'equal to (=)' },
};

/** All of them, each after its code. */
export const operatorList: Bilingual = {
  th: OPERATORS.map((operator) => `${operator} ${operatorWords[operator].th}`).join(' '),
  en: OPERATORS.map((operator) => `${operator} ${operatorWords[operator].en}`).join(', '),
};
