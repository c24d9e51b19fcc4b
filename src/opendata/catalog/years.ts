/** The years that the figures of a dataset are of, in the Buddhist era as GD Catalog writes them. */
import type { Dataset } from '../datasets.ts';
import { rowsOf } from '../rows/rowsOf.ts';

export interface YearSpan {
  first: number;
  last: number;
}

/** Baselines and targets are of years of their own; everything else is of the assessment's year. */
export function yearsOf({ kind, assessments, fiscalYears }: Dataset): YearSpan {
  const ofFigures =
    kind === 'baselines' || kind === 'targets'
      ? rowsOf(kind, assessments).map((row) => Number(row['fiscal_year_be']))
      : [];
  const years = ofFigures.length > 0 ? ofFigures : fiscalYears;
  return { first: Math.min(...years), last: Math.max(...years) };
}
