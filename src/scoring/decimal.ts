/**
 * Exact rationals between text and text. Binary floating point would move a total off a grade's edge, so every
 * sum and product of scoring is made here, on fraction.js. Nothing in this file rounds.
 */
import Fraction from 'fraction.js';
import type { DecimalText } from './types.ts';

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;
const EXACT = /^-?\d+(?:\/[1-9]\d*)?$/;

/**
 * Rule: a number is read exactly as it is written, or refused with a RangeError.
 * Formula: digits without the point ÷ 10^(digits after the point).
 * Example (`decimal-63-24`): "63.24" → 1581/25.
 * Source: design rule "read exactly or refuse"; no published figure depends on a choice here.
 */
export function parseDecimal(text: DecimalText): Fraction {
  if (!PLAIN_DECIMAL.test(text)) throw notPlain(text);
  return new Fraction(text);
}

const notPlain = (text: string) => new RangeError(`Not a number in plain decimal notation: "${text}"`);

/**
 * Rule: numbers are compared by value, never by their text. Negative, zero or positive, as for a sort.
 * Formula: sign of (left − right).
 * Example (`compare-12-5`): "12.5" and "12.50" are equal.
 * Source: design rule "decimal arithmetic, never binary floating point".
 */
export function compareDecimals(left: DecimalText, right: DecimalText): number {
  const difference = inUnits(left, decimalsOf(right)) - inUnits(right, decimalsOf(left));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const decimalsOf = (text: DecimalText) => text.split('.')[1]?.length ?? 0;

/** "12.5" with at least two decimals → 1250n. A fraction in its lowest terms costs ten times as much. */
function inUnits(text: DecimalText, least: number): bigint {
  if (!PLAIN_DECIMAL.test(text)) throw notPlain(text);
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(least, '0'));
}

/**
 * Rule: an exact value is written with all its digits and no others; one without an end (1/3) is refused with a
 * RangeError, because writing it would round.
 * Formula: the fewest decimals k for which value × 10^k is whole.
 * Example (`format-weights`): 161/10 + 241/5 + 357/10 → "100".
 * Source: design rule "keep exact rationals inside".
 */
export function toDecimalText(value: Fraction): DecimalText {
  let rest = value.d;
  let decimals = 0;
  for (; rest % 10n === 0n; decimals += 1) rest /= 10n;
  for (; rest % 2n === 0n; decimals += 1) rest /= 2n;
  for (; rest % 5n === 0n; decimals += 1) rest /= 5n;
  if (rest !== 1n) throw new RangeError(`No finite decimal notation: ${toExactText(value)}`);
  return formatUnits(value.s * value.n * (10n ** BigInt(decimals) / value.d), decimals);
}

/**
 * Rule: a whole count of the smallest unit is written with a fixed number of decimals.
 * Formula: units ÷ 10^decimals, padded with zeros.
 * Example (`units-6620`): 6620 hundredths → "66.20".
 * Source: notation only.
 */
export function formatUnits(units: bigint, decimals: number): DecimalText {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Rule: an exact score travels as "numerator/denominator", or as a whole number.
 * Formula: lowest terms, denominator above zero.
 * Example (`exact-kpi3`): 50 + 25 × 1.46 ÷ 3.28 → "10025/164".
 * Source: design rule "keep exact rationals inside".
 */
export function toExactText(value: Fraction): string {
  return value.toFraction();
}

/**
 * Rule: the inverse of `toExactText`; anything else is refused with a RangeError.
 * Formula: numerator ÷ denominator.
 * Example (`exact-kpi3`): "10025/164" → 61.128….
 * Source: design rule "read exactly or refuse".
 */
export function parseExact(text: string): Fraction {
  if (!EXACT.test(text)) throw new RangeError(`Not an exact score: "${text}"`);
  return new Fraction(text);
}
