/** The rule `conditions`: each level asks several comparisons, often over several measures, all to hold. */
import { compareDecimals, parseDecimal } from './decimal.ts';
import { leaningOn, type Outcome } from './explain.ts';
import { roundByPolicy } from './rounding.ts';
import {
  type ConditionCriteria,
  type DecimalText,
  LEVELS,
  type LevelReached,
  type Operator,
  type Policy,
  type WorkingStep,
} from './types.ts';

/**
 * Rule: whether a reported value meets one comparison of the criteria.
 * Formula: value ≥, >, ≤, < or = expected, by the operator.
 * Example (`compare-gt-10`): 10 > 10 does not hold ("มากกว่า 10 หน่วยงาน").
 * Source: criteria of KPIs 5.1 and 5.2 in the KPI agreement of fiscal year 2567.
 */
export function holds(value: DecimalText, operator: Operator, expected: DecimalText): boolean {
  return meets(compareDecimals(value, expected), operator);
}

/**
 * Rule: whether a figure that lies below (negative), on (0) or above (positive) the expected one meets a comparison.
 * Formula: order ≥, >, ≤, < or = 0, by the operator.
 * Example (`compare-gt-10`): on the figure itself, "more than" does not hold.
 * Source: criteria of KPIs 5.1 and 5.2 in the KPI agreement of fiscal year 2567.
 */
export function meets(order: number, operator: Operator): boolean {
  switch (operator) {
    case 'ge':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'le':
      return order <= 0;
    case 'lt':
      return order < 0;
    case 'eq':
      return order === 0;
  }
}

/**
 * Rule: the score is that of the highest level whose comparisons all hold and none of whose lower levels fails;
 * nothing between. Levels above the first that fails are not looked at. None: the policy's below-entry figure.
 * `values` must hold every measure the criteria name.
 * Formula: score of the highest level reached without a gap.
 * Example (`kpi51-4-8`): 4 services and 8 agencies meet entry (≥ 2, ≥ 6) but not standard (≥ 4, ≥ 10) → 50.
 * Source: criteria of KPIs 5.1 and 5.2 in the KPI agreement of fiscal year 2567; policy entries `conditions`,
 * `bare-figure` and `below-entry` (assumed).
 */
export function scoreConditions(
  criteria: ConditionCriteria,
  values: ReadonlyMap<string, DecimalText>,
  policy: Policy,
): Outcome {
  const steps: WorkingStep[] = [];
  let level: LevelReached = 'none';
  for (const candidate of LEVELS) {
    const comparisons = criteria.levels[candidate].map(({ measure, operator, value: expected, bareFigure }) => {
      const value = values.get(measure);
      if (value === undefined) throw new RangeError(`No value for measure "${measure}"`);
      const met = holds(value, operator, expected);
      const step = { kind: 'comparison', level: candidate, measure, operator, expected, value, holds: met } as const;
      steps.push(bareFigure ? leaningOn(policy, 'bare-figure', step) : step);
      return met;
    });
    if (comparisons.length === 0 || comparisons.includes(false)) break;
    level = candidate;
  }
  const { levels, 'below-entry': belowEntry } = policy.entries;
  const exact = parseDecimal(level === 'none' ? belowEntry.value : levels.value[level]);
  const score = roundByPolicy(exact, policy);
  if (level === 'none') {
    const step = { kind: 'below-entry', value: null, threshold: null, score } as const;
    steps.push(leaningOn(policy, 'below-entry', step));
  }
  steps.push(leaningOn(policy, 'conditions', { kind: 'level-reached', level, score }));
  return { exact, level, steps };
}
