/** What-if: the same scoring with some results replaced. Holds no state and changes nothing it is given. */
import { gradeOf } from './grade.ts';
import { type ScoringContext, scoreKpi } from './kpiScore.ts';
import { type TotalEntry, totalOf, weightDivisor } from './total.ts';
import { annualRound } from './rounds.ts';
import type { WeightedKpi } from './score.ts';
import type { Grade, Observation, Total } from './types.ts';

/** A KPI with its reported figures of the annual round. */
export interface ScenarioKpi {
  kpi: WeightedKpi;
  observations: Observation[];
  /** ISO date (common era). */
  dueBy: string;
}

export interface Scenario extends Omit<ScoringContext, 'dueBy'> {
  kpis: ScenarioKpi[];
}

/** Observations by KPI number; each replaces the reported one of the same measure, or adds it. */
export type ScenarioChanges = Readonly<Record<string, Observation[]>>;

export interface ScenarioOutcome {
  scores: TotalEntry[];
  total: Total;
  grade: Grade | null;
}

/**
 * Rule: every KPI is scored again in the annual round with the changed figures in place of the reported ones; without
 * changes the outcome is that of the published figures. One that does not apply needs no criteria.
 * Formula: `scoreKpi` for each KPI, then `totalOf` and `gradeOf`.
 * Example (`scenario-raise-kpi2`): raising KPI 2 from 63.24 to 70 moves its points of 20 from 13.24 to 20.00.
 * Source: the same rules as the published score.
 */
export function scoreScenario(scenario: Scenario, changes: ScenarioChanges = {}): ScenarioOutcome {
  const { kpis, ...context } = scenario;
  const annual = annualRound(context.policy);
  const divisor = weightDivisor(
    kpis.map(({ kpi }) => kpi),
    context.policy,
  );
  const scores = kpis.map(({ kpi, observations, dueBy }): TotalEntry => {
    if (kpi.criteria[annual] === undefined && !kpi.notApplicable) return { kpi, score: null };
    const changed = changes[kpi.number] ?? [];
    const kept = observations.filter(({ measure }) => !changed.some((change) => change.measure === measure));
    return { kpi, score: scoreKpi(kpi, annual, [...kept, ...changed], { ...context, dueBy, divisor }) };
  });
  const total = totalOf(scores, context.policy, divisor);
  return { scores, total, grade: gradeOf(total, context.policy) };
}
