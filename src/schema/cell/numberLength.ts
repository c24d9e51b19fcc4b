/** How long a figure can be: trillions of baht, and more decimals than a program writes. Beyond that nothing can be drawn. */
import type { DecimalText } from '../../scoring/index.ts';

export const MOST_WHOLE = 18;
export const MOST_DECIMALS = 20;

/** `number` is in plain decimal notation. */
export function isTooLong(number: DecimalText): boolean {
  const [whole = '', decimals = ''] = number.replace('-', '').split('.');
  return whole.length > MOST_WHOLE || decimals.length > MOST_DECIMALS;
}
