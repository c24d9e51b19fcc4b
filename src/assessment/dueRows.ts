/** Rows that the files of an assessment ought to have by now: what names each, and nothing else of it. */
import { neededMeasures } from '../scoring/index.ts';
import type { AssessmentModel, KpiModel, RoundModel } from './types.ts';

/** Column → text. */
export type DueRow = Readonly<Record<string, string>>;

export interface DueRows {
  rows: DueRow[];
  /** The columns of a row that is there already by which it is told. */
  names: readonly string[];
}

/** By the table; where nothing is awarded alone, there are none of the awarded. */
export function dueRowsOf({ kpis, fiscalYear }: Pick<AssessmentModel, 'kpis' | 'fiscalYear'>) {
  const own = kpis.filter(({ subKpis, scored }) => subKpis.length === 0 && !scored.notApplicable);
  const rows = (of: (kpi: KpiModel) => DueRow[], ...names: string[]): DueRows => ({ rows: own.flatMap(of), names });
  return {
    results: rows(results, 'kpi', 'round', 'measure'),
    awarded: rows(scores, 'scope', 'kpi', 'round'),
    baselines: rows(ofYear(fiscalYear - 1), 'kpi'),
    targets: rows(ofYear(fiscalYear), 'kpi'),
  };
}

export const isRoundDue = ({ score }: RoundModel): boolean => score.state !== 'not-due';

/** Criteria that compare no measure: nothing is reported, and the score is known as it was awarded. */
export const isScoreAlone = ({ criteria }: RoundModel): boolean => neededMeasures(criteria.criteria).length === 0;

const results = ({ number, rounds }: KpiModel): DueRow[] =>
  rounds
    .filter(isRoundDue)
    .flatMap(({ round, criteria }) =>
      neededMeasures(criteria.criteria).map((measure) => ({ kpi: number, round: String(round), measure })),
    );

const scores = ({ number, rounds }: KpiModel): DueRow[] =>
  rounds
    .filter((one) => isRoundDue(one) && isScoreAlone(one))
    .map(({ round }) => ({ scope: 'kpi', kpi: number, round: String(round) }));

/** Of a KPI of which no year has a figure yet: what its criteria of the year compare. */
const ofYear =
  (year: number) =>
  ({ number, annual }: KpiModel): DueRow[] =>
    annual === null
      ? []
      : neededMeasures(annual.criteria.criteria).map((measure) => ({
          kpi: number,
          measure,
          fiscal_year_be: String(year),
        }));

/** Those of which no row that is there has the name. */
export const lackingOf = ({ rows, names }: DueRows, there: readonly DueRow[]): DueRow[] =>
  rows.filter((row) => !there.some((one) => names.every((name) => one[name] === row[name])));
