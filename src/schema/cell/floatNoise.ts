/** Digits that no one wrote: what binary arithmetic leaves at the end of a decimal, as in 63.249999999999996. */
import { compareDecimals, type DecimalText, toDecimalText, parseDecimal } from '../../scoring/index.ts';

/** A binary number holds 15 digits for certain; noise begins after them. */
const NOISY_DIGITS = 15;
const SHORT_DIGITS = 12;
/** Eight units in the last place of a binary number: more than the few sums and products of a worksheet leave. */
const NOISE = '0.0000000000000017763568394002504646778106689453125';

/**
 * The short decimal that was meant, or undefined where the number stands for itself: it has a fraction, 15 digits or
 * more, and lies next to a decimal of at most 12, nearer than binary arithmetic can tell.
 * 63.249999999999996 → 63.25; 33.333333333333336 and 63.250000000000000 stand for themselves.
 */
export function withoutNoise(number: DecimalText): DecimalText | undefined {
  const digits = number.replace(/^-?0*\.?0*|\./g, '');
  if (!number.includes('.') || digits.length < NOISY_DIGITS) return undefined;
  const short = toDecimalText(parseDecimal(plainOf(Number(number).toPrecision(SHORT_DIGITS))));
  if (compareDecimals(short, number) === 0) return undefined;
  const exact = parseDecimal(short);
  const distance = parseDecimal(number).sub(exact).abs();
  return distance.compare(exact.abs().mul(parseDecimal(NOISE))) <= 0 ? short : undefined;
}

/** `1.5e-7` of toPrecision in plain notation. */
function plainOf(text: string): DecimalText {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:e([-+]\d+))?$/.exec(text) ?? [];
  const shift = Number(exponent);
  const digits = whole + decimals;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  const rest = padded.slice(point);
  return `${sign}${padded.slice(0, point)}${rest && `.${rest}`}`;
}
