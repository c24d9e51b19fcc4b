/** The rule `thresholds`: one measure, the value at which each level is reached, linear between neighbours. */
import { formatExact, parseDecimal } from './decimal.ts';
import { leaningOn, type Outcome } from './explain.ts';
import { roundByPolicy } from './rounding.ts';
import { type DecimalText, type Direction, LEVELS, type Level, type Policy, type ThresholdCriteria } from './types.ts';

/**
 * Rule: 100 at and beyond the advanced threshold, the level's score on a threshold, linear inside each segment, the
 * policy's figure below entry. Of equal thresholds the higher level wins. Lower-is-better mirrors every comparison.
 * Formula: lowScore + (highScore − lowScore) × (value − low) ÷ (high − low).
 * Example (`kpi2-2566`): 63.24 in 60–65 → 50 + 25 × (63.24 − 60) ÷ (65 − 60) = 66.2.
 * Source: levels 50/75/100 stated in the KPI agreement of fiscal year 2567; policy entries `interpolation`, `cap`
 * and `below-entry` (assumed).
 */
export function scoreThresholds(
  criteria: ThresholdCriteria,
  direction: Direction,
  value: DecimalText,
  policy: Policy,
): Outcome {
  const { measure, values } = criteria;
  const { levels, cap, 'below-entry': belowEntry } = policy.entries;
  const result = parseDecimal(value);
  const beyond = (level: Level): number =>
    direction === 'higher-is-better'
      ? result.compare(parseDecimal(values[level]))
      : parseDecimal(values[level]).compare(result);
  const named = { kind: 'thresholds', measure, direction, values } as const;
  const reached = LEVELS.findLast((level) => beyond(level) >= 0);

  if (reached === undefined) {
    const exact = parseDecimal(belowEntry.value);
    const score = roundByPolicy(exact, policy);
    const step = { kind: 'below-entry', value, threshold: values.entry, score } as const;
    return { exact, level: 'none', steps: [named, leaningOn(policy, 'below-entry', step)] };
  }
  if (beyond(reached) === 0) {
    const exact = parseDecimal(levels.value[reached]);
    const score = roundByPolicy(exact, policy);
    return { exact, level: reached, steps: [named, { kind: 'at-level', level: reached, score }] };
  }
  if (reached === 'advanced') {
    const exact = parseDecimal(cap.value);
    const score = roundByPolicy(exact, policy);
    const step = { kind: 'cap', value, threshold: values.advanced, score } as const;
    return { exact, level: reached, steps: [named, leaningOn(policy, 'cap', step)] };
  }

  const next = reached === 'entry' ? 'standard' : 'advanced';
  const [low, high] = [values[reached], values[next]];
  const [lowScore, highScore] = [levels.value[reached], levels.value[next]];
  const covered = result.sub(parseDecimal(low)).div(parseDecimal(high).sub(parseDecimal(low)));
  const exact = parseDecimal(lowScore).add(parseDecimal(highScore).sub(parseDecimal(lowScore)).mul(covered));
  const segment = { low, high, lowScore, highScore, value };
  const score = roundByPolicy(exact, policy);
  return {
    exact,
    level: reached,
    steps: [
      named,
      { kind: 'segment', from: reached, to: next, ...segment },
      leaningOn(policy, 'interpolation', { kind: 'interpolation', ...segment, exact: formatExact(exact), score }),
    ],
  };
}
