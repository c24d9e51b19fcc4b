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

/** For figures that are not below zero. */
export function rounded({ over, under }: Rational, { mode, decimals }: { mode: string; decimals: number }): string {
  const scaled = over * 10n ** BigInt(decimals);
  const [whole, twice] = [scaled / under, (scaled % under) * 2n];
  const isUp = twice > under ? mode !== 'down' : twice === under && (mode === 'half-up' || isOdd(whole, mode));
  const digits = (isUp ? whole + 1n : whole).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const isOdd = (whole: bigint, mode: string) => mode === 'half-even' && whole % 2n === 1n;
