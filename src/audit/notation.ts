/** How exact arithmetic is written out, the same in both languages. */
import type Fraction from 'fraction.js';
import { asOperand, formatExact as expanded, formatDecimal as grouped, operatorSigns } from '../words/index.ts';
import { type DecimalText, type Operator, parseDecimal, roundHalfUp } from '../scoring/index.ts';

export { asOperand, expanded, grouped };

const opposites: Record<Operator, string> = { ge: '<', gt: '≤', le: '>', lt: '≥', eq: '≠' };

/** "≥" where the comparison holds, its opposite "<" where it does not. */
export function comparisonSign(operator: Operator, holds = true): string {
  return holds ? operatorSigns[operator] : opposites[operator];
}

/** "915 ÷ 1,720 × 100 = 53.1976… → 53.20": what is worked out, exactly, then rounded as published. */
export function equation(expression: string, value: Fraction, decimals: number): string {
  const steps = [expression];
  const exact = expanded(value, decimals);
  if (exact !== expression) steps.push(exact);
  const rounded = grouped(roundHalfUp(value, decimals));
  const sum = steps.join(' = ');
  return exact === rounded ? sum : `${sum} → ${rounded}`;
}

/** "15 + 20 + 20" with a true sign for each term. */
export function joinedSum(terms: DecimalText[]): string {
  return terms.map((term, index) => (index === 0 ? grouped(term) : signed(term))).join(' ');
}

/** "+ 3.28" or "− 10", as the second term of a sum. */
export function signed(term: DecimalText): string {
  return term.startsWith('-') ? `− ${grouped(term.slice(1))}` : `+ ${grouped(term)}`;
}

/** "0–100", or "≥ 0" for a measure without a highest value. */
export function rangeOf({ min, max }: { min: DecimalText; max?: DecimalText | undefined }): string {
  return max === undefined ? `≥ ${grouped(min)}` : `${grouped(min)}–${grouped(max)}`;
}

export function totalOfTerms(terms: DecimalText[]): Fraction {
  return terms.map(parseDecimal).reduce((sum, term) => sum.add(term), parseDecimal('0'));
}
