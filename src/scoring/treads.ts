/** The rule of one measure as a staircase (ขั้นบันได): what every value of the measure scores, for whoever draws the rule. */
import type Fraction from 'fraction.js';
import { parseDecimal, toDecimalText } from './decimal.ts';
import { assumptionsOf } from './assumptions.ts';
import { roundByPolicy } from './rounding.ts';
import { applyRule, comparisonsOf, type Criteria, neededMeasures } from './rules/index.ts';
import type { DecimalText, Direction, LevelReached, Policy } from './types.ts';

/** Values that score on one straight line. */
export interface Tread {
  /** Null where the tread has no end on that side. */
  from: DecimalText | null;
  to: DecimalText | null;
  /** What is scored at either end, rounded; the same where the tread is flat. */
  scores: { from: DecimalText; to: DecimalText };
  level: LevelReached;
  /** True where it rests on an entry of the policy that is assumed. */
  assumed: boolean;
}

/** More whole numbers than this between two figures of the criteria are drawn as a slope. */
const STEPS = 8;

interface Sample {
  exact: Fraction;
  level: LevelReached;
  assumed: boolean;
}

/**
 * Rule: between two neighbouring figures of the criteria the score lies on a straight line, which the rule itself
 * gives at two places inside; where a measure counts in whole numbers, each number keeps its score up to the next
 * better one. Neighbours that score the same are one tread. Criteria of several measures are refused with a RangeError.
 * Formula: score at an end = score at the nearer place − (score at the farther one − score at the nearer one) ÷ 2.
 * Example (`kpi2-2566`): 60, 65, 70 give treads of 0, 50 to 75, 75 to 100 and 100.
 * Source: criteria of the KPI and the policy, by `applyRule`.
 */
export function treadsOf(criteria: Criteria, direction: Direction, whole: boolean, policy: Policy): Tread[] {
  const [measure, second] = neededMeasures(criteria);
  if (measure === undefined || second !== undefined) throw new RangeError('A staircase is of one measure');
  const upwards = direction === 'higher-is-better';
  const score = (value: Fraction): Sample => {
    const { exact, level, steps } = applyRule(criteria, direction, new Map([[measure, toDecimalText(value)]]), policy);
    return { exact, level, assumed: assumptionsOf(policy, steps).length > 0 };
  };
  const flat = (from: Fraction | null, to: Fraction | null, { exact, ...sample }: Sample): Tread => {
    const points = roundByPolicy(exact, policy);
    return { ...ends(from, to), ...sample, scores: { from: points, to: points } };
  };

  const figures = [...new Set(comparisonsOf(criteria, direction).map(({ value }) => value))]
    .map(parseDecimal)
    .sort((a, b) => a.compare(b));
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = figures.slice(1).flatMap((to, index) => treadsBetween(figures[index] ?? to, to));
  const all = [flat(null, first, score(first.sub(1))), ...between, flat(last, null, score(last.add(1)))];
  return joinTreads(all);

  function treadsBetween(from: Fraction, to: Fraction): Tread[] {
    const width = to.sub(from);
    if (width.equals(0)) return [];
    if (whole && width.compare(1) <= 0) return [flat(from, to, score(upwards ? from : to))];
    const [low, high] = [score(from.add(width.div(4))), score(to.sub(width.div(4)))];
    const half = high.exact.sub(low.exact).div(2);
    if (whole && from.d === 1n && to.d === 1n && !half.equals(0) && width.compare(STEPS) <= 0)
      return Array.from({ length: Number(width) }, (_, index) => from.add(index)).map((number) =>
        flat(number, number.add(1), score(upwards ? number : number.add(1))),
      );
    const scores = {
      from: roundByPolicy(low.exact.sub(half), policy),
      to: roundByPolicy(high.exact.add(half), policy),
    };
    return [{ ...ends(from, to), scores, level: low.level, assumed: low.assumed }];
  }
}

const ends = (from: Fraction | null, to: Fraction | null) => ({
  from: from && toDecimalText(from),
  to: to && toDecimalText(to),
});

function joinTreads(treads: Tread[]): Tread[] {
  const joined: Tread[] = [];
  for (const tread of treads) {
    const before = joined.at(-1);
    const points = [before?.scores.from, before?.scores.to, tread.scores.from, tread.scores.to];
    const isSame = before?.level === tread.level && before.assumed === tread.assumed && new Set(points).size === 1;
    if (isSame) before.to = tread.to;
    else joined.push(tread);
  }
  return joined;
}

/**
 * Rule: what figures score by one table of criteria alone; null where one of its measures has no figure.
 * Formula: that of the kind of rule.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 stands at 66.20, on the entry level.
 * Source: criteria of the KPI and the policy, by `applyRule`.
 */
export function standingOn(
  criteria: Criteria,
  direction: Direction,
  values: ReadonlyMap<string, DecimalText>,
  policy: Policy,
): { score: DecimalText; level: LevelReached } | null {
  if (neededMeasures(criteria).some((measure) => !values.has(measure))) return null;
  const { exact, level } = applyRule(criteria, direction, values, policy);
  return { score: roundByPolicy(exact, policy), level };
}
