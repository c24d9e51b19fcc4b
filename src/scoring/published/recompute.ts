/** The scores of a KPI again, from nothing but its published JSON and that of its assessment. */
import { type ScoringContext, scoreKpi } from '../kpiScore.ts';
import { type ReferenceScore, referenceScore } from '../reference.ts';
import { annualRound, resultDueBy } from '../rounds.ts';
import { isWeighted, type KpiScore } from '../score.ts';
import { scoreSubKpis } from '../subKpis.ts';
import type { PublishedAssessment, PublishedKpi } from './documents.ts';
import { publishedDivisor, publishedKpi, publishedObservation } from './kpi.ts';
import { publishedPolicy } from './policy.ts';

export interface Recomputed {
  /** As `scores` of the published JSON: one for each round that has criteria, then that of the sub-KPIs. */
  scores: KpiScore[];
  /** The one of them that counts for the year; null where there are no criteria for that round. */
  score: KpiScore | null;
  /** The annual criteria on the figures of the year that the published JSON names; never part of a total. */
  reference: ReferenceScore | null;
}

export interface RecomputeOptions {
  /** ISO date (common era), such as `data_date` of index.json. Without it, no missing result counts as not yet due. */
  today?: string;
  /** The published JSON of its sub-KPIs, and of theirs. */
  subKpis?: readonly PublishedKpi[];
}

/**
 * Rule: a KPI is scored again from its published JSON and that of its assessment: the same rule, on the same texts. One that
 * is made of sub-KPIs needs their JSON too, and is refused with a RangeError where one is not given.
 * Formula: `scoreKpi`, `scoreSubKpis` and `referenceScore`.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 with weight 20 → 66.20 and 13.24.
 * Source: the JSON API; the reading of those functions for the rest.
 */
export function recompute(
  kpi: PublishedKpi,
  assessment: PublishedAssessment,
  { today = '9999-12-31', subKpis = [] }: RecomputeOptions = {},
): Recomputed {
  const policy = publishedPolicy(assessment);
  const scored = publishedKpi(kpi, assessment, policy);
  const fiscalYear = kpi.assessment_fiscal_year_be;
  const divisor = publishedDivisor(assessment, policy);
  const months = (kpi.reporting?.months ?? []).map(({ round, month }) => ({ round, month: String(month) }));
  const annual = annualRound(policy);
  const contextOf = (round: number): ScoringContext => {
    return { policy, fiscalYear, today, divisor, dueBy: resultDueBy(round, fiscalYear, policy, months) };
  };
  const figures = (round: number) =>
    kpi.results.filter((row) => row.round === round).map((row) => publishedObservation(row, kpi));
  const scores = kpi.criteria.map(({ round }) => scoreKpi(scored, round, figures(round), contextOf(round)));
  const ofRound = scores.find(({ round }) => round === annual);
  const made = ofRound ?? (scored.notApplicable ? scoreKpi(scored, annual, [], contextOf(annual)) : null);
  const score = ofSubKpis() ?? made;
  const year = kpi.reference_score?.fiscal_year_be;
  const baselines = kpi.baselines
    .filter((row) => row.fiscal_year_be === year)
    .map((row) => ({ fiscalYear: row.fiscal_year_be, observation: publishedObservation(row, kpi) }));
  return {
    scores: [...scores, ...(score && !ofRound ? [score] : [])],
    score,
    reference: referenceScore(scored, baselines, { policy, fiscalYear, divisor }),
  };

  /** Null where there are none, or where a weight is not known. */
  function ofSubKpis(): KpiScore | null {
    const entries = kpi.sub_kpi_numbers.map((number) => {
      const sub = subKpis.find((one) => one.kpi_number === number);
      if (!sub) throw new RangeError(`The published JSON of sub-KPI ${number} is not given`);
      const own = { kpi: publishedKpi(sub, assessment, policy), ...recompute(sub, assessment, { today, subKpis }) };
      return isWeighted(own.kpi) ? { kpi: own.kpi, score: own.score } : null;
    });
    const weighed = entries.filter((entry) => entry !== null);
    if (entries.length === 0 || weighed.length < entries.length || !isWeighted(scored)) return null;
    return scoreSubKpis(scored, annual, weighed, policy, divisor);
  }
}
