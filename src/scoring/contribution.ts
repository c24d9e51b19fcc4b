/** Where the full mark goes: what a set of KPIs has earned, what is open, what is lost; the parts add up to the whole. */
import type Fraction from 'fraction.js';
import { parseDecimal } from './decimal.ts';
import { roundByPolicy } from './rounding.ts';
import { perfectPoints } from './total.ts';
import type { Contribution, DecimalText, Policy, Total } from './types.ts';

/**
 * Rule: the full mark of a set is what it has earned, what may still come, what is lost, and what does not apply. A KPI
 * by itself is a set of one. All are taken from the published total and range, so that they add up to them exactly.
 * Formula: open = range − points; outside = full mark of the weight that does not apply, where it stays in the whole;
 * lost = full mark − highest possible points − outside.
 * Example (`contribution-kpi2-only`): 13.24 earned, 0 to 80 open, 6.76 lost of 100.
 * Source: `totalOf`; policy entry `not-applicable`.
 */
export function contributionOf(total: Total, policy: Policy, divisor: Fraction): Contribution {
  const { points, range, fullMark, notApplicableWeight } = total;
  const staysOpen = (policy.entries['not-applicable']?.value ?? 'weight-stays-open') === 'weight-stays-open';
  const outside = staysOpen ? perfectPoints(parseDecimal(notApplicableWeight), policy, divisor) : '0';
  return {
    points,
    open: { low: less(policy, range.low, points), high: less(policy, range.high, points) },
    lost: less(policy, fullMark, range.high, outside),
    outside: less(policy, outside),
  };
}

/**
 * Rule: figures that are rounded each by itself may add up to another sum than the sum that is rounded once. What lies
 * between is named, so that a table of them adds up. Null where nothing does.
 * Formula: of each part, the sum − Σ parts.
 * Example (`contribution-rounded`): 0.505 is 0.51, and 0.25 + 0.25 is 0.50: 0.01 by rounding.
 * Source: policy entry `rounding` (assumed).
 */
export function roundingBetween(
  sum: Contribution,
  parts: readonly Contribution[],
  policy: Policy,
): Contribution | null {
  const between = (of: (one: Contribution) => DecimalText) => less(policy, of(sum), ...parts.map(of));
  const [points, lost, outside] = [
    between((one) => one.points),
    between((one) => one.lost),
    between((one) => one.outside),
  ];
  const open = { low: between((one) => one.open.low), high: between((one) => one.open.high) };
  const isApart = [points, lost, outside, ...Object.values(open)].some((one) => !parseDecimal(one).equals(0));
  return isApart ? { points, open, lost, outside } : null;
}

/** Of figures that are rounded already, so that nothing is rounded again: all are written with the same decimals. */
const less = (policy: Policy, from: DecimalText, ...parts: DecimalText[]): DecimalText =>
  roundByPolicy(
    parts.reduce((rest, part) => rest.sub(parseDecimal(part)), parseDecimal(from)),
    policy,
  );
