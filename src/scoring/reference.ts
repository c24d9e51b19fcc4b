/** The reference score (คะแนนอ้างอิง): this year's criteria on an earlier year's published figures. */
import { fiscalYearPeriod } from './fiscalYear.ts';
import { type ScoringContext, scoreKpi } from './kpiScore.ts';
import { readObservations } from './observations.ts';
import { annualRound } from './rounds.ts';
import type { Criteria } from './rules/index.ts';
import type { KpiScore, ScoredKpi } from './score.ts';
import type { Observation } from './types.ts';

/** One published figure of an earlier year, Buddhist era. */
export interface Baseline {
  fiscalYear: number;
  observation: Observation;
}

/** Always shown as a reference; it must never enter a total. */
export interface ReferenceScore {
  fiscalYear: number;
  score: KpiScore;
}

/**
 * Rule: the latest year before the assessment's in which every measure that the criteria need has a published value;
 * years with O or M are passed over. Null where there is none.
 * Formula: the greatest such year.
 * Example (`reference-skips-o`): 61 of 2565 and O of 2566 → 2565.
 * Source: baselines of the KPI agreement of fiscal year 2567.
 */
export function latestBaselineYear(criteria: Criteria, baselines: Baseline[], fiscalYear: number): number | null {
  const years = new Set(baselines.map((baseline) => baseline.fiscalYear));
  const complete = [...years]
    .filter((year) => year < fiscalYear)
    .sort((left, right) => right - left)
    .find((year) => readObservations(criteria, observationsOf(baselines, year)).missing.length === 0);
  return complete ?? null;
}

/**
 * Rule: this year's annual criteria are applied to the figures of the latest baseline year. Null
 * where there is none, or where the KPI does not apply.
 * Nothing is "not due" here: the baseline is published.
 * Formula: `scoreKpi` on the figures of that year.
 * Example (`reference-kpi2`): 63.24 of fiscal year 2566 under 60/65/70 → 66.20.
 * Source: baselines of the KPI agreement of fiscal year 2567; the reading of `scoreKpi` for the rest.
 */
export function referenceScore(
  kpi: ScoredKpi,
  baselines: Baseline[],
  context: Pick<ScoringContext, 'policy' | 'fiscalYear' | 'divisor'>,
): ReferenceScore | null {
  const annual = annualRound(context.policy);
  const criteria = kpi.criteria[annual];
  if (criteria === undefined || kpi.notApplicable) return null;
  const year = latestBaselineYear(criteria, baselines, context.fiscalYear);
  if (year === null) return null;
  const { end } = fiscalYearPeriod(year);
  const score = scoreKpi(kpi, annual, observationsOf(baselines, year), {
    ...context,
    fiscalYear: year,
    dueBy: end,
    today: end,
  });
  return { fiscalYear: year, score };
}

function observationsOf(baselines: Baseline[], year: number): Observation[] {
  return baselines.filter((baseline) => baseline.fiscalYear === year).map((baseline) => baseline.observation);
}
