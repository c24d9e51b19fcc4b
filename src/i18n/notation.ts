/** Mathematical notation, the same in every language. */
import type Fraction from 'fraction.js';
import { formatDecimal as toDecimal, type Operator, parseDecimal, roundHalfUp } from '../scoring/index.ts';
import { formatDecimal } from './format.ts';

export const operatorSigns: Record<Operator, string> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=' };

/** An exact value with at least the given decimals: "462.24" in full, "52.9256…" where more digits follow. */
export function formatExact(value: Fraction, decimals: number): string {
  if (value.s < 0n) return `−${formatExact(value.neg(), decimals)}`;
  const shown = value.floor(decimals + 2);
  if (!shown.equals(value)) return `${formatDecimal(roundHalfUp(shown, decimals + 2))}…`;
  const fixed = roundHalfUp(value, decimals);
  return formatDecimal(parseDecimal(fixed).equals(value) ? fixed : toDecimal(value));
}
