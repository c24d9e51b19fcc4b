/** Mathematical notation, the same in every language. */
import type Fraction from 'fraction.js';
import {
  type DecimalText,
  toDecimalText,
  type GivenFraction,
  type Operator,
  parseDecimal,
  roundHalfUp,
} from '../scoring/index.ts';
import { formatDecimal } from './format.ts';

export const operatorSigns: Record<Operator, string> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=' };

/** A number behind a sign of arithmetic: a negative one stands in brackets. */
export const asOperand = (value: DecimalText): string =>
  value.startsWith('-') ? `(${formatDecimal(value)})` : formatDecimal(value);

/** "20 + 30 = 50"; the whole alone where it has one part, or not every part is known. */
export function formatSum(parts: readonly (DecimalText | undefined)[], whole: DecimalText): string {
  const known = parts.filter((part) => part !== undefined);
  const isSum = known.length > 1 && known.length === parts.length;
  return isSum ? `${known.map(formatDecimal).join(' + ')} = ${formatDecimal(whole)}` : formatDecimal(whole);
}

/** An exact value with at least the given decimals: "462.24" in full, "52.9256…" where more digits follow. */
export function formatExact(value: Fraction, decimals: number): string {
  if (value.s < 0n) return `−${formatExact(value.neg(), decimals)}`;
  const shown = value.floor(decimals + 2);
  if (!shown.equals(value)) return `${formatDecimal(roundHalfUp(shown, decimals + 2))}…`;
  const fixed = roundHalfUp(value, decimals);
  return formatDecimal(parseDecimal(fixed).equals(value) ? fixed : toDecimalText(value));
}

/** "2,080 ÷ 3,289 × 100", or "8 ÷ 2" where nothing is multiplied; `write` says how a number is written. */
export function formatFraction(
  { numerator, denominator, factor }: GivenFraction,
  write: (value: DecimalText) => string = formatDecimal,
): string {
  const ratio = `${write(numerator)} ÷ ${write(denominator)}`;
  return parseDecimal(factor).equals(1) ? ratio : `${ratio} × ${write(factor)}`;
}

/** Digits after the point as written: "12.50" → 2. */
export function decimalsOf(text: DecimalText): number {
  return text.split('.')[1]?.length ?? 0;
}
