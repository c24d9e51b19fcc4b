/** One KPI: its figures, its criteria, its scores in both rounds and its reference score. */
import type Fraction from 'fraction.js';
import type { FigureRow, LoadedAssessment, LoadedKpi, ResultRow } from '../input/index.ts';
import { type KpiFrontMatter, type RoundCriteria, workFraction } from '../schema/index.ts';
import {
  annualRound,
  comparisonsOf,
  holds,
  type KpiScore,
  latestBaselineYear,
  parseDecimal,
  perfectPoints,
  type Observation,
  type Policy,
  type ScoredKpi,
  referenceScore,
  resultDueBy,
  ruleKind,
  scoreKpi,
  weightKnown,
} from '../scoring/index.ts';
import { recomputedOf, toAwarded } from './awarded.ts';
import { comparableBaselines, whyNotComparable } from './comparable.ts';
import type { KpiModel, RoundModel } from './types.ts';

export interface AssessmentContext {
  policy: Policy;
  /** ISO date (common era). */
  today: string;
  /** What the weights of the assessment are parts of. */
  divisor: Fraction;
}

export function toKpiModel(loaded: LoadedKpi, assessment: LoadedAssessment, context: AssessmentContext): KpiModel {
  const { front } = loaded;
  const { agency, fiscalYear } = assessment;
  const ofThisKpi = (row: { kpi: string | null }) => row.kpi === front.kpi;
  const scored = toScoredKpi(loaded, assessment, context.policy);
  const baselines = assessment.baselines.filter(ofThisKpi);
  const results = assessment.results.filter(ofThisKpi);
  const rounds = [...front.rounds]
    .sort((a, b) => a.round - b.round)
    .map((criteria) => toRound(criteria, scored, results, loaded, assessment, context));
  const yearRound = annualRound(context.policy);
  const annual = rounds.find(({ round }) => round === yearRound) ?? null;
  const dueBy = resultDueBy(yearRound, fiscalYear, context.policy, front.reporting?.months ?? []);
  /** One that does not apply may have no criteria. */
  const score =
    annual?.score ?? (scored.notApplicable ? scoreKpi(scored, yearRound, [], { ...context, fiscalYear, dueBy }) : null);
  const criteria = annual?.criteria.criteria;
  const isCompared = criteria && ruleKind(criteria.rule).recomputes;
  const ofYears = isCompared && { front, criteria, baselines, results: annual.results, fiscalYear };
  const figures = (ofYears ? comparableBaselines(ofYears) : []).map((row) => ({
    fiscalYear: row.fiscalYear,
    observation: toObservation(front, row),
  }));
  const latestBaseline = isCompared ? latestBaselineYear(criteria, figures, fiscalYear) : null;
  const slug = front.kpi.replaceAll('.', '-');
  return {
    id: `${agency}-${fiscalYear}-${front.kpi}`,
    number: front.kpi,
    slug,
    agency,
    fiscalYear,
    path: `/${agency}/${fiscalYear}/kpi/${slug}/`,
    front,
    measures: new Map(front.measures.map((measure) => [measure.id, measure])),
    body: loaded.body,
    file: loaded.file,
    baselines,
    targets: assessment.targets.filter(ofThisKpi),
    activities: assessment.activities.filter(ofThisKpi),
    scored,
    fullMark: scored.weight && perfectPoints(parseDecimal(scored.weight), context.policy, context.divisor),
    policy: context.policy,
    rounds,
    annualRound: yearRound,
    annual,
    monitoring: rounds.filter((round) => round !== annual),
    unmonitored: context.policy.entries.rounds.value
      .map(({ round }) => round)
      .filter((one) => one !== yearRound && !rounds.some(({ round }) => round === one)),
    score,
    state: score?.state ?? 'no-criteria',
    isOverdue: isOverdue(score, context.today),
    latestBaseline,
    notComparable: ofYears && latestBaseline === null ? whyNotComparable(ofYears) : null,
    awarded: toAwarded(assessment.awarded.filter(ofThisKpi), context.policy, (round) =>
      recomputedOf(rounds.find((one) => one.round === round)?.score),
    ),
    reference: referenceScore(scored, figures, { ...context, fiscalYear }),
    subKpis: [],
  };
}

/** The day has passed on which the result was due, and there is no score. */
export const isOverdue = (score: KpiScore | null, today: string): boolean =>
  score?.state === 'not-reported' && score.dueBy < today;

function toRound(
  criteria: RoundCriteria,
  scored: ScoredKpi,
  results: LoadedAssessment['results'],
  { front }: LoadedKpi,
  { fiscalYear }: LoadedAssessment,
  context: AssessmentContext,
): RoundModel {
  const ofRound = results.filter(({ round }) => round === criteria.round);
  const dueBy = resultDueBy(criteria.round, fiscalYear, context.policy, front.reporting?.months ?? []);
  const observations = ofRound.map((row) => toObservation(front, row));
  const compared = (table: RoundCriteria['criteria']) =>
    comparisonsOf(table, front.direction).map((one) => {
      const value = ofRound.find(({ measure }) => measure === one.measure)?.value ?? null;
      return { ...one, holds: value === null ? null : holds(value, one.operator, one.value) };
    });
  const scoreOf = (kpi: ScoredKpi) => scoreKpi(kpi, criteria.round, observations, { ...context, fiscalYear, dueBy });
  const score = scoreOf(scored);
  return {
    round: criteria.round,
    criteria,
    comparisons: compared(criteria.criteria),
    results: ofRound,
    score,
    isOverdue: isOverdue(score, context.today),
    earlier: criteria.earlier.map((version) => ({
      ...version,
      comparisons: compared(version.criteria),
      score: scoreOf({ ...scored, criteria: { [criteria.round]: version.criteria }, revised: [] }),
    })),
  };
}

export function toScoredKpi(
  { front }: LoadedKpi,
  { front: { coverage } }: Pick<LoadedAssessment, 'front'>,
  policy: Policy,
): ScoredKpi {
  return {
    number: front.kpi,
    weight: weightKnown(front.weight ?? null, coverage !== undefined, policy),
    direction: front.direction,
    criteria: Object.fromEntries(front.rounds.map(({ round, criteria }) => [round, criteria])),
    zeroCondition: front.zeroCondition ?? null,
    notApplicable: front.notApplicable !== undefined,
    singleTable: front.rounds.some(({ basis }) => basis === 'assumed'),
    revised: front.rounds.filter(({ earlier }) => earlier.length > 0).map(({ round }) => round),
  };
}

/** A row of figures as scoring takes it: its value, and what the value was worked out from. */
function toObservation(front: KpiFrontMatter, row: FigureRow | ResultRow): Observation {
  const { measure, value, status } = row;
  const worked = workFraction(front, row);
  return { measure, value, status, ...(worked && { fraction: worked.fraction }) };
}
