/** What lies between a result and the level above it, and between it and the level that it reached. */
import Fraction from 'fraction.js';
import { holds } from './comparison.ts';
import { parseDecimal, toDecimalText } from './decimal.ts';
import { pointsOf } from './levels.ts';
import { roundByPolicy } from './rounding.ts';
import { applyRule, comparisonsOf, type Criteria, neededMeasures, ruleKind } from './rules/index.ts';
import type { LevelComparison } from './rules/kind.ts';
import type { DecimalText, Direction, Level, LevelReached, Policy } from './types.ts';

/** What a level asks for, beside the figure. */
export interface Apart extends Pick<LevelComparison, 'measure' | 'operator' | 'value'> {
  figure: DecimalText;
  /** How far the figure lies from the nearest one that meets it; null where there is no nearest one ("more than 80"). */
  by: DecimalText | null;
}

export interface NextLevel {
  /** The level that is reached once all is met: a higher one where several ask for the same. */
  level: Level;
  points: DecimalText;
  /** What the figures do not meet yet; empty where the level is that of a mean. */
  unmet: Apart[];
}

/** What a result is held against, with the values that it reports. */
export interface Judged {
  criteria: Criteria;
  direction: Direction;
  values: ReadonlyMap<string, DecimalText>;
  reached: LevelReached;
  /** Whether a measure counts whole things. */
  isWhole: (measure: string) => boolean;
}

/**
 * Rule: the level above the one reached, with what it asks for that the figures do not meet. Null at the highest level,
 * and where no better result would reach one.
 * Formula: by = |nearest figure that meets the comparison − figure|; of whole things the nearest whole figure.
 * Example (`next-kpi2-2566`): 63.24 in 60/65/70 → standard (75 points), 1.76 away.
 * Source: criteria of the KPI; policy entry `levels` (stated).
 */
export function nextLevel(judged: Judged, policy: Policy): NextLevel | null {
  const { criteria, direction, values, reached } = judged;
  const levels = policy.entries.levels.value;
  const next = levels[levels.findIndex(({ id }) => id === reached) + 1];
  if (!next) return null;
  if (ruleKind(criteria.rule).ofMean) return { level: next.id, points: next.points, unmet: [] };
  const unmet = apartOf(next.id, judged).filter(({ measure, operator, value }) => {
    const figure = values.get(measure);
    return figure !== undefined && !holds(figure, operator, value);
  });
  const isOneMeasure = neededMeasures(criteria).length === 1;
  if (unmet.length === 0 || (isOneMeasure && unmet.some(({ operator }) => !leadsUp(operator, direction)))) return null;
  const met = new Map(values);
  for (const one of unmet) met.set(one.measure, nearest(one, judged.isWhole) ?? one.value);
  const there = unmet.every(({ by }) => by !== null) ? applyRule(criteria, direction, met, policy).level : next.id;
  return { level: there, points: pointsOf(there, policy), unmet };
}

/**
 * Rule: how far a result of one measure lies beyond the value of the level that it reached; null where it reached none,
 * and where several measures decide.
 * Formula: |figure − value of the level|.
 * Example (`next-kpi2-2566`): 63.24 in 60/65/70 → 3.24 beyond entry.
 * Source: criteria of the KPI.
 */
export function beyondLevel(judged: Judged): Apart | null {
  const { criteria, direction, reached } = judged;
  if (ruleKind(criteria.rule).ofMean || neededMeasures(criteria).length !== 1) return null;
  return apartOf(reached, judged).find(({ operator }) => leadsUp(operator, direction)) ?? null;
}

/**
 * Rule: a hair's breadth is no more than one step in the last decimal to which the policy rounds. Figures of whole things
 * have none: one of them is a thing.
 * Formula: 0 < by ≤ 10^−decimals.
 * Example (`next-hair-below`): 64.99 is a hair's breadth from 65 where the policy rounds to 2 decimals.
 * Source: policy entry `rounding` (assumed).
 */
export function isHairsBreadth({ measure, by }: Apart, isWhole: Judged['isWhole'], policy: Policy): boolean {
  if (by === null || isWhole(measure)) return false;
  const apart = parseDecimal(by);
  return apart.compare(0) > 0 && apart.compare(lastDecimal(policy)) <= 0;
}

/**
 * Rule: one step in the last decimal to which the policy rounds.
 * Formula: 10^−decimals.
 * Example (`next-hair-below`): 2 decimals → 0.01.
 * Source: policy entry `rounding` (assumed).
 */
export function lastDecimal({ entries }: Policy): Fraction {
  return new Fraction(1, 10n ** BigInt(entries.rounding.value.decimals));
}

/**
 * Rule: how many points a score still needs for the points of a level.
 * Formula: points − exact score, rounded.
 * Example (`composite-60-40`): a mean of 65 is 10.00 short of the 75 points of the standard level.
 * Source: policy entries `levels` (stated) and `rounding` (assumed).
 */
export function pointsShort(points: DecimalText, exact: Fraction, policy: Policy): DecimalText {
  return roundByPolicy(parseDecimal(points).sub(exact), policy);
}

function apartOf(level: Level, { criteria, direction, values, isWhole }: Judged): Apart[] {
  return comparisonsOf(criteria, direction)
    .filter((one) => one.level === level)
    .flatMap(({ measure, operator, value }) => {
      const figure = values.get(measure);
      if (figure === undefined) return [];
      const near = nearest({ measure, operator, value }, isWhole);
      const by = near === null ? null : toDecimalText(parseDecimal(near).sub(parseDecimal(figure)).abs());
      return [{ measure, operator, value, figure, by }];
    });
}

/** The worst figure that meets the comparison. */
function nearest(
  { measure, operator, value }: Pick<Apart, 'measure' | 'operator' | 'value'>,
  isWhole: Judged['isWhole'],
): DecimalText | null {
  if (operator === 'eq') return value;
  const limit = parseDecimal(value);
  if (!isWhole(measure)) return operator === 'gt' || operator === 'lt' ? null : value;
  const whole = {
    ge: () => limit.ceil(),
    gt: () => limit.floor().add(1),
    le: () => limit.floor(),
    lt: () => limit.ceil().sub(1),
  };
  return toDecimalText(whole[operator]());
}

/** Whether a better figure comes nearer to what the comparison asks. */
function leadsUp(operator: Apart['operator'], direction: Direction): boolean {
  return direction === 'higher-is-better'
    ? operator !== 'le' && operator !== 'lt'
    : operator !== 'ge' && operator !== 'gt';
}
