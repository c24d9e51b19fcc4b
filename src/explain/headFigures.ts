/**
 * The two figures by which a KPI is known at a glance, this year's and those of the last year that compares: of its one
 * measure, or the scores where several figures make one.
 */
import type { KpiModel } from '../assessment/index.ts';
import { onceForEach } from '../once.ts';
import { type MeasureInput, tablesIn } from '../schema/index.ts';
import { type DecimalText, neededMeasures, type ObsStatus } from '../scoring/index.ts';

export interface HeadFigure {
  fiscalYear: number;
  value: DecimalText;
  status: ObsStatus;
  /** Empty where it has none. */
  fraction: DecimalText[];
}

export interface HeadFigures {
  /** What they are figures of; null where they are scores. */
  measure: MeasureInput | null;
  now: HeadFigure | null;
  last: HeadFigure | null;
  /** This year's is a score that the source gives and nobody can work out again. */
  isAwarded: boolean;
}

/** Page and sentences ask for the same. */
export const headFigures = onceForEach((kpi: KpiModel): HeadFigures => {
  const measure = onlyMeasure(kpi);
  return measure ? ofMeasure(kpi, measure) : ofScores(kpi);
});

/** The one measure that the annual criteria compare. */
function onlyMeasure({ annual, measures, subKpis }: KpiModel): MeasureInput | null {
  const [table, second] = annual && subKpis.length === 0 ? tablesIn(annual.criteria.criteria) : [];
  const [id, another] = table && !second ? neededMeasures(table.table) : [];
  return (id !== undefined && another === undefined && measures.get(id)) || null;
}

function ofMeasure(kpi: KpiModel, measure: MeasureInput): HeadFigures {
  const { annual, baselines, fiscalYear, latestBaseline } = kpi;
  const ofYear = baselines.filter((row) => row.fiscalYear === latestBaseline);
  const figure = (rows: readonly (typeof ofYear)[number][] | NonNullable<typeof annual>['results'], year: number) => {
    const row = rows.find((one) => one.measure === measure.id);
    if (!row || row.value === null) return null;
    const fraction = [row.numerator, row.denominator].flatMap((part) => part ?? []);
    return { fiscalYear: year, value: row.value, status: row.status, fraction };
  };
  return {
    measure,
    now: kpi.scored.notApplicable ? null : figure(annual?.results ?? [], fiscalYear),
    last: latestBaseline === null ? null : figure(ofYear, latestBaseline),
    isAwarded: false,
  };
}

function ofScores({ score, awarded, reference, fiscalYear }: KpiModel): HeadFigures {
  const given = score?.score == null ? (awarded.official?.score ?? null) : null;
  const figure = (value: DecimalText | null | undefined, year: number): HeadFigure | null =>
    value == null ? null : { fiscalYear: year, value, status: 'A', fraction: [] };
  return {
    measure: null,
    now: figure(score?.score ?? given, fiscalYear),
    last: reference && figure(reference.score.score, reference.fiscalYear),
    isAwarded: given !== null,
  };
}
