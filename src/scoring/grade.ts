/** The name that a total earns (ระดับผลการประเมิน). */
import { compareDecimals } from './decimal.ts';
import { weightTotal } from './levels.ts';
import type { Grade, Policy, Total } from './types.ts';

/**
 * Rule: a complete total over the whole weight has the grade of the highest band at or below its rounded figure;
 * anything less has none (null), because a partial total is not a total. A component has no grade of its own.
 * Formula: the band with the greatest `from` ≤ rounded total.
 * Example (`grade-89-995`): 89.995 is rounded to 90.00 and earns the band from 90.
 * Source: policy entry `grade-bands` (assumed; only the name ระดับคุณภาพ at 99.94 is confirmed).
 */
export function gradeOf(total: Total, policy: Policy): Grade | null {
  if (!total.complete || compareDecimals(total.weight, weightTotal(policy)) !== 0) return null;
  const earned = policy.entries['grade-bands']?.value
    .filter((band) => compareDecimals(band.from, total.points) <= 0)
    .sort((left, right) => compareDecimals(right.from, left.from))[0];
  return earned === undefined ? null : { label: earned.label, from: earned.from };
}
