/** The door of scoring: pure and safe in a browser. Nothing else in the project computes a score. */
export { policyReadAs, type Readings } from './alternatives.ts';
export { awardedDifference, type AwardedDifference, type Stage, STAGES } from './awarded.ts';
export { comparisonsApart, holds } from './comparison.ts';
export { contributionOf, roundingBetween } from './contribution.ts';
export { compareDecimals, toDecimalText, parseDecimal, parseExact } from './decimal.ts';
export { fiscalYearPeriod, type Period, reportDueBy, roundDueBy, toBuddhistYear } from './fiscalYear.ts';
export { fractionValue } from './fraction.ts';
export { gradeOf } from './grade.ts';
export { type ScoringContext, scoreKpi } from './kpiScore.ts';
export {
  type Apart,
  beyondLevel,
  isHairsBreadth,
  type Judged,
  lastDecimal,
  type NextLevel,
  nextLevel,
  pointsShort,
} from './nextLevel.ts';
export {
  countedShort,
  growingSegment,
  type Weighing,
  type Worth,
  worthOfOneCounted,
  worthOfOneMore,
} from './oneMore.ts';
export { type Baseline, latestBaselineYear, type ReferenceScore, referenceScore } from './reference.ts';
export type { PublishedAssessment, PublishedKpi } from './published/documents.ts';
export { recompute, type Recomputed, type RecomputeOptions } from './published/recompute.ts';
export { levelOnlyByRounding, roundByPolicy, roundHalfUp } from './rounding.ts';
export { annualRound, resultDueBy } from './rounds.ts';
export {
  comparisonsOf,
  type Criteria,
  type CriteriaOf,
  type LevelledRule,
  neededMeasures,
  type Rule,
  ruleKind,
  RULES,
  type SingleCriteria,
  tablesOf,
} from './rules/index.ts';
export type { LevelComparison, Segment } from './rules/kind.ts';
export {
  type Scenario,
  type ScenarioChanges,
  type ScenarioKpi,
  type ScenarioOutcome,
  scoreScenario,
} from './scenario.ts';
export { isWeighted, type KpiScore, type ScoredKpi, type WeightedKpi, type WorkingStep } from './score.ts';
export { standingOn, type Tread, treadsOf } from './treads.ts';
export { perfectPoints, type TotalEntry, totalOf, weightDivisor, weightKnown } from './total.ts';
export { fullMark, levelOf, pointsOf, topLevel, weightTotal } from './levels.ts';
export { scoreSubKpis } from './subKpis.ts';
export { type Band, bandsApart } from './rules/bands.ts';
export * from './types.ts';
