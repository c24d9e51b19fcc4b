/** The door of scoring: pure and safe in a browser. Nothing else in the project computes a score. */
export { holds, meets } from './conditions.ts';
export { compareDecimals, formatDecimal, parseDecimal, parseExact } from './decimal.ts';
export { fiscalYearPeriod, type Period, reportDueBy, roundDueBy, toBuddhistYear } from './fiscalYear.ts';
export { fractionValue } from './fraction.ts';
export { gradeOf } from './grade.ts';
export { type ScoringContext, scoreKpi } from './kpiScore.ts';
export { neededMeasures } from './observations.ts';
export { type Baseline, type ReferenceScore, referenceScore } from './reference.ts';
export { levelOnlyByRounding, roundHalfUp } from './rounding.ts';
export {
  type Scenario,
  type ScenarioChanges,
  type ScenarioKpi,
  type ScenarioOutcome,
  scoreScenario,
} from './scenario.ts';
export { type TotalEntry, totalOf } from './total.ts';
export * from './types.ts';
