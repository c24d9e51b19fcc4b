/** Exact fractions on BigInt, for recomputing scores without the project's own arithmetic. */
export interface Rational {
  over: bigint;
  under: bigint;
}

export function rational(decimal: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) throw new Error(`Not a decimal: "${decimal}"`);
  const [, sign = '', whole = '', digits = ''] = match;
  return { over: BigInt(`${sign}${whole}${digits}`), under: 10n ** BigInt(digits.length) };
}

export const add = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const negate = ({ over, under }: Rational): Rational => ({ over: -over, under });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => ({ over: a.over * b.over, under: a.under * b.under });
export const divide = (a: Rational, b: Rational): Rational => {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
};

/** Negative, zero or positive. */
export function compare(a: Rational, b: Rational): number {
  const difference = subtract(a, b).over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Half up, for figures that are not below zero. */
export function rounded({ over, under }: Rational, decimals: number): string {
  const units = (over * 10n ** BigInt(decimals) * 2n + under) / (under * 2n);
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
