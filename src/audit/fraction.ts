/** A published figure against its own numerator and denominator, with the working. */
import { decimalsOf, formatFraction } from '../words/index.ts';
import type { FigureRow } from '../input/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import { workFraction as workRow } from '../schema/index.ts';
import { type DecimalText, parseDecimal } from '../scoring/index.ts';
import { equation } from './notation.ts';

export interface WorkedFigure {
  published: DecimalText;
  /** The ratio at the precision of the published figure. */
  recomputed: DecimalText;
  arithmetic: string;
  holds: boolean;
  /** True where the published figure is the ratio with its further digits cut off instead of rounded. */
  cutOff: boolean;
}

/** Null where the row has no value, no fraction, or a fraction that cannot be divided. */
export function workFraction(kpi: KpiModel, row: FigureRow): WorkedFigure | null {
  const worked = workRow(kpi.front, row);
  if (!worked || row.value === null) return null;
  const { exact, rounded, agrees } = worked;
  const decimals = decimalsOf(row.value);
  return {
    published: row.value,
    recomputed: rounded,
    arithmetic: equation(formatFraction(worked.fraction), exact, decimals),
    holds: agrees,
    cutOff: exact.floor(decimals).equals(parseDecimal(row.value)),
  };
}
