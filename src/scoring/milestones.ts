/** The rule `milestones`: ordered steps of work, a level for each; nothing between two steps. */
import { compareDecimals, parseDecimal } from './decimal.ts';
import { leaningOn, type Outcome } from './explain.ts';
import { roundByPolicy } from './rounding.ts';
import { type DecimalText, LEVELS, type MilestoneCriteria, type Policy } from './types.ts';

/** Lowest score of the rule: no step completed. */
export const NO_MILESTONE: DecimalText = '0';

/**
 * Rule: the score is that of the highest level whose step, with all earlier ones, is completed; none scores 0.
 * Formula: score of the highest level with completed ≥ step.
 * Example (`milestone-2-of-3`): 2 of the steps 1, 2, 3 completed → 75.
 * Source: round-1 criteria of KPIs 1 and 2 in the KPI agreement of fiscal year 2567; policy entry `milestones`
 * (assumed).
 */
export function scoreMilestones(criteria: MilestoneCriteria, completed: DecimalText, policy: Policy): Outcome {
  const { measure, steps } = criteria;
  const reached = LEVELS.findLast((level) => compareDecimals(completed, steps[level]) >= 0);
  const exact = parseDecimal(reached === undefined ? NO_MILESTONE : policy.entries.levels.value[reached]);
  const level = reached ?? 'none';
  return {
    exact,
    level,
    steps: [
      { kind: 'milestones', measure, completed, steps },
      leaningOn(policy, 'milestones', { kind: 'level-reached', level, score: roundByPolicy(exact, policy) }),
    ],
  };
}
