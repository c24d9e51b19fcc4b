/** The years that have a value in a file: what it covers. A row that only says why there is none covers nothing. */
import { fiscalYearPeriod } from '../scoring/index.ts';
import type { DatasetKind } from '../schema/index.ts';
import type { Row } from './tables/table.ts';

/** In the Buddhist era, as GD Catalog writes them; both inclusive. */
export interface YearSpan {
  first: number;
  last: number;
}

/** Null where no row has a value. Baselines and targets are of years of their own, all else of the assessment's year. */
export function yearsOf(kind: DatasetKind, rows: readonly Row[]): YearSpan | null {
  const column = kind === 'baselines' || kind === 'targets' ? 'fiscal_year_be' : 'assessment_fiscal_year_be';
  const years = rows.filter((row) => hasValue(kind, row)).map((row) => Number(row[column]));
  // Spreading the years of a whole government into one call would overflow the stack.
  return years.length === 0 ? null : { first: years.reduce(smaller), last: years.reduce(larger) };
}

const smaller = (a: number, b: number) => Math.min(a, b);
const larger = (a: number, b: number) => Math.max(a, b);

/** Zero by rule (Z) is an outcome too, though its value stands empty. */
function hasValue(kind: DatasetKind, row: Row): boolean {
  if (kind === 'scores') return row['state'] === 'scored';
  if (kind === 'results' && row['obs_status'] === 'Z') return true;
  return kind === 'results' || kind === 'baselines' || kind === 'targets' ? row['value'] !== '' : true;
}

/** From the first day of the first fiscal year to the last day of the last, as ISO dates: "2023-10-01/2024-09-30". */
export function intervalOf({ first, last }: YearSpan): string {
  return `${fiscalYearPeriod(first).start}/${fiscalYearPeriod(last).end}`;
}
