/** The levels (ระดับของเกณฑ์) of a policy and what each scores. */
import type Fraction from 'fraction.js';
import { parseDecimal } from './decimal.ts';
import { type DecimalText, type LevelReached, NO_LEVEL, type Policy, type PolicyLevel } from './types.ts';

/**
 * Rule: a level scores what the policy gives it, and a result that reaches none the figure below the lowest; a level that
 * the policy does not have is refused with a RangeError.
 * Formula: none.
 * Example (`kpi2-entry-on`): the entry level scores 50.
 * Source: policy entries `levels` (stated) and `below-entry` (assumed).
 */
export function pointsOf(level: LevelReached, policy: Policy): DecimalText {
  if (level === NO_LEVEL) return policy.entries['below-entry'].value;
  const found = policy.entries.levels.value.find(({ id }) => id === level);
  if (found === undefined) throw new RangeError(`The policy has no level "${level}"`);
  return found.points;
}

/**
 * Rule: the highest level of a policy, which no result passes but by the cap.
 * Formula: the last of its levels, lowest first.
 * Example (`kpi2-advanced-over`): the advanced level of fiscal year 2567 scores 100.
 * Source: policy entry `levels` (stated).
 */
export function topLevel({ entries }: Pick<Policy, 'entries'>): PolicyLevel {
  const top = entries.levels.value.at(-1);
  if (top === undefined) throw new RangeError('The policy has no levels');
  return top;
}

/**
 * Rule: a perfect total is what the policy says, or else the points of its highest level.
 * Formula: none.
 * Example (`total-all-90`): a perfect total of fiscal year 2567 is 100.
 * Source: policy entry `full-mark`.
 */
export const fullMark = (policy: Pick<Policy, 'entries'>): DecimalText =>
  policy.entries['full-mark']?.value ?? topLevel(policy).points;

/**
 * Rule: weights add up to what the policy says, or else to 100.
 * Formula: none.
 * Example (`total-odd-weights`): 16.1 + 48.2 + 35.7 = 100.
 * Source: policy entry `weight-total`.
 */
export const weightTotal = (policy: Pick<Policy, 'entries'>): DecimalText =>
  policy.entries['weight-total']?.value ?? '100';

/**
 * Rule: a score that is no level's own has the highest level whose points it reaches.
 * Formula: the level with the greatest points ≤ score.
 * Example (`composite-60-40`): 65 reaches the entry level of 50.
 * Source: policy entry `levels` (stated); that a mean has a level is our reading, used for showing only.
 */
export function levelOf(exact: Fraction, policy: Policy): LevelReached {
  const reached = policy.entries.levels.value.findLast(({ points }) => exact.compare(parseDecimal(points)) >= 0);
  return reached?.id ?? NO_LEVEL;
}
