/** What a value must equal where its numerator and denominator are given: one answer, for checks, scores and audit. */
import type Fraction from 'fraction.js';
import { decimalsOf } from '../words/index.ts';
import { type DecimalText, fractionValue, type GivenFraction, parseDecimal, roundHalfUp } from '../scoring/index.ts';
import type { KpiFrontMatter } from './kpi.ts';

interface FractionRow {
  measure: string;
  value: DecimalText | null;
  numerator: DecimalText | null;
  denominator: DecimalText | null;
}

export interface WorkedFraction {
  fraction: GivenFraction;
  /** numerator × factor ÷ denominator, nothing rounded. */
  exact: Fraction;
  /** The same at the decimals of the value. */
  rounded: DecimalText;
  /** True where the value is that, whatever zeros it is written with. */
  agrees: boolean;
}

/** Null where the row has no value, no fraction, or a fraction that cannot be divided. */
export function workFraction(front: KpiFrontMatter, row: FractionRow): WorkedFraction | null {
  const { measure, value, numerator, denominator } = row;
  if (value === null || numerator === null || denominator === null) return null;
  if (parseDecimal(denominator).equals(0)) return null;
  const fraction = { numerator, denominator, factor: factorOf(front, measure) };
  const exact = fractionValue(fraction);
  const rounded = roundHalfUp(exact, decimalsOf(value));
  return { fraction, exact, rounded, agrees: parseDecimal(rounded).equals(parseDecimal(value)) };
}

/** The factor of the KPI's own formula for the measure, else that of its unit: 100 for a share, its own for a rate, 1 for anything else. */
export function factorOf(
  { formula, measures }: Pick<KpiFrontMatter, 'formula' | 'measures'>,
  measure: string,
): DecimalText {
  if (formula?.kind === 'ratio' && formula.measure === measure) return formula.factor;
  const unit = measures.find(({ id }) => id === measure)?.unitOf;
  if (unit?.kind === 'share') return '100';
  return (unit?.kind === 'rate' && unit.factor) || '1';
}
