/** A published figure against its own numerator and denominator. */
import type Fraction from 'fraction.js';
import type { FigureRow, ResultRow } from '../load/index.ts';
import type { KpiModel } from '../model/index.ts';
import { type DecimalText, parseDecimal, roundHalfUp } from '../scoring/index.ts';
import { decimalsOf, equation, grouped } from './notation.ts';

export interface WorkedFraction {
  published: DecimalText;
  /** The ratio at the precision of the published figure. */
  recomputed: DecimalText;
  arithmetic: string;
  holds: boolean;
  /** True where the published figure is the ratio with its further digits cut off instead of rounded. */
  cutOff: boolean;
}

/** Null where the row has no value, no fraction, or a fraction that cannot be divided. */
export function workFraction(kpi: KpiModel, row: FigureRow | ResultRow): WorkedFraction | null {
  const { value, numerator, denominator } = row;
  if (value === null || numerator === null || denominator === null) return null;
  const divisor = parseDecimal(denominator);
  if (divisor.equals(0)) return null;
  const factor = factorOf(kpi, row.measure);
  const ratio: Fraction = parseDecimal(numerator).mul(parseDecimal(factor)).div(divisor);
  const decimals = decimalsOf(value);
  const published = parseDecimal(value);
  const recomputed = roundHalfUp(ratio, decimals);
  const times = factor === '1' ? '' : ` × ${grouped(factor)}`;
  return {
    published: value,
    recomputed,
    arithmetic: equation(`${grouped(numerator)} ÷ ${grouped(denominator)}${times}`, ratio, decimals),
    holds: parseDecimal(recomputed).equals(published),
    cutOff: ratio.floor(decimals).equals(published),
  };
}

/** The factor of the KPI's own formula for the measure, else 100 for percentages. */
function factorOf(kpi: KpiModel, measure: string): DecimalText {
  const { formula } = kpi.front;
  if (formula?.kind === 'ratio' && formula.measure === measure) return formula.factor;
  return kpi.measures.get(measure)?.unit === 'percent' ? '100' : '1';
}
