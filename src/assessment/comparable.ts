/** Which earlier figures may be held against this year's criteria, and why none may where that is so. */
import type { FigureRow, ResultRow } from '../input/index.ts';
import type { KpiFrontMatter } from '../schema/index.ts';
import { type Criteria, neededMeasures } from '../scoring/index.ts';

/**
 * `no-table`: the source has no baseline of the KPI. `no-figure`: it says that there is none. `other-measures`: it counts
 * something else than the criteria. `incomplete`: it has some of what the criteria need. `series-break`: since `fiscalYear`
 * something else is counted, or in another way.
 */
export type NotComparable =
  | { reason: 'no-table' | 'no-figure' | 'other-measures' | 'incomplete' }
  | { reason: 'series-break'; fiscalYear: number };

interface OfKpi {
  front: Pick<KpiFrontMatter, 'seriesBreaks'>;
  criteria: Criteria;
  baselines: readonly FigureRow[];
  /** Of the annual round. */
  results: readonly ResultRow[];
  /** Of the assessment. */
  fiscalYear: number;
}

/** Baselines that count what this year counts: from the year on in which a measure of the criteria last changed. */
export function comparableBaselines(kpi: OfKpi): FigureRow[] {
  const since = lastBreak(kpi);
  return kpi.baselines.filter(({ fiscalYear }) => since === null || fiscalYear >= since);
}

/** Where no year has a comparable figure for every measure of the criteria. */
export function whyNotComparable(kpi: OfKpi): NotComparable {
  const known = kpi.baselines.filter(({ value }) => value !== null);
  const needed = neededMeasures(kpi.criteria);
  const isNeeded = ({ measure }: FigureRow) => needed.includes(measure);
  const since = lastBreak(kpi);
  if (since !== null && known.some((row) => isNeeded(row) && row.fiscalYear < since))
    return { reason: 'series-break', fiscalYear: since };
  if (known.some(isNeeded)) return { reason: 'incomplete' };
  if (known.length > 0) return { reason: 'other-measures' };
  return { reason: kpi.baselines.length === 0 ? 'no-table' : 'no-figure' };
}

/** The latest year, up to that of the assessment, from which a measure of the criteria counts in another way. */
function lastBreak(kpi: OfKpi): number | null {
  const past = breaksOf(kpi);
  return past.length === 0 ? null : Math.max(...past);
}

/** The years, up to that of the assessment, from which a measure of the criteria counts in another way. */
export function breaksOf({ front, criteria, baselines, results, fiscalYear }: OfKpi): number[] {
  const rows = [...baselines, ...results.map((row) => ({ ...row, fiscalYear }))];
  const years = neededMeasures(criteria).flatMap((measure) => breakYears(measure, front, rows));
  return years.filter((year) => year <= fiscalYear);
}

/** The years from which a measure counts in another way: as the description says, and as a figure is marked; earliest first. */
export function breakYears(
  measure: string,
  { seriesBreaks }: Pick<KpiFrontMatter, 'seriesBreaks'>,
  rows: readonly Pick<FigureRow, 'measure' | 'status' | 'fiscalYear'>[],
): number[] {
  const marked = rows.filter(({ status }) => status === 'B');
  const own = [...seriesBreaks, ...marked].filter((one) => one.measure === measure);
  return [...new Set(own.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
}
