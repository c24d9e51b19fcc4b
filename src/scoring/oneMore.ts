/** What one more unit of a result is worth where the score grows with every bit of it. */
import Fraction from 'fraction.js';
import { parseDecimal, toDecimalText } from './decimal.ts';
import { roundByPolicy } from './rounding.ts';
import { type Criteria, ruleKind } from './rules/index.ts';
import type { Segment } from './rules/kind.ts';
import type { DecimalText, Direction, GivenFraction, Policy } from './types.ts';

export interface Worth {
  /** Units of the measure, or of the numerator. */
  step: DecimalText;
  /** What the step adds to the score and to the weighted score, rounded; the latter is null without a weight. */
  score: DecimalText;
  weightedScore: DecimalText | null;
}

/** How a score becomes a weighted score. */
export interface Weighing {
  weight: DecimalText | null;
  divisor: Fraction;
}

/**
 * Rule: the segment in which a better result would be scored, and none where the score would not grow bit by bit.
 * Formula: that of the kind of rule.
 * Example (`one-more-kpi2`): 63.24 in 60/65/70 lies between 60 (50 points) and 65 (75 points).
 * Source: criteria of the KPI and the policy.
 */
export function growingSegment(
  criteria: Criteria,
  direction: Direction,
  values: ReadonlyMap<string, DecimalText>,
  policy: Policy,
): Segment | null {
  const figureOf = (measure: string): DecimalText => values.get(measure) ?? '0';
  return ruleKind(criteria.rule).segment(criteria, { direction, figureOf }, policy);
}

/**
 * Rule: within a segment each unit of the measure is worth the same. The unit told is 1; where the segment is narrower the
 * largest of 0.1, 0.01, … that fits it; where its worth would be rounded to nothing the smallest of 10, 100, … that shows.
 * Formula: (highScore − lowScore) ÷ |high − low| × step, and × weight ÷ divisor.
 * Example (`one-more-kpi2`): between 60 and 65 one point is worth 5.00, and 1.00 by a weight of 20.
 * Source: policy entries `interpolation` and `rounding` (assumed).
 */
export function worthOfOneMore(segment: Segment, weighing: Weighing, policy: Policy): Worth {
  const width = parseDecimal(segment.high).sub(parseDecimal(segment.low)).abs();
  let step = new Fraction(1);
  while (step.compare(width) > 0) step = step.div(10);
  while (roundByPolicy(rateOf(segment).mul(step), policy) === roundByPolicy(new Fraction(0), policy))
    step = step.mul(10);
  return { step: toDecimalText(step), ...worth(rateOf(segment).mul(step), weighing, policy) };
}

/**
 * Rule: one more in the numerator of a result moves it by factor ÷ denominator, while the denominator stays.
 * Formula: rate of the segment × factor ÷ denominator, and × weight ÷ divisor.
 * Example (`one-more-person`): 2080 of 3289 between 60 and 65 → 0.15, and 0.03 by a weight of 20.
 * Source: formula of each KPI; policy entries `interpolation` and `rounding` (assumed).
 */
export function worthOfOneCounted(
  segment: Segment,
  { factor, denominator }: GivenFraction,
  weighing: Weighing,
  policy: Policy,
): Worth {
  const moved = parseDecimal(factor).div(parseDecimal(denominator));
  return { step: '1', ...worth(rateOf(segment).mul(moved), weighing, policy) };
}

/**
 * Rule: how many more (or, where lower is better, fewer) must be counted in the numerator for a value to be reached, while
 * the denominator stays. Nothing is rounded on the way: with that many the value is reached without the help of rounding.
 * Formula: ⌈value × denominator ÷ factor⌉ − numerator; lower is better: numerator − ⌊value × denominator ÷ factor⌋.
 * Example (`one-more-person`): 65 % of 3,289 asks for 2,138, which is 58 more than 2,080.
 * Source: formula of each KPI in the KPI agreement of fiscal year 2567.
 */
export function countedShort(
  value: DecimalText,
  { numerator, denominator, factor }: GivenFraction,
  direction: Direction,
): DecimalText {
  const asked = parseDecimal(value).mul(parseDecimal(denominator)).div(parseDecimal(factor));
  const had = parseDecimal(numerator);
  return toDecimalText(direction === 'higher-is-better' ? asked.ceil().sub(had) : had.sub(asked.floor()));
}

const rateOf = ({ low, high, lowScore, highScore }: Segment): Fraction =>
  parseDecimal(highScore)
    .sub(parseDecimal(lowScore))
    .div(parseDecimal(high).sub(parseDecimal(low)).abs());

const worth = (gain: Fraction, { weight, divisor }: Weighing, policy: Policy): Omit<Worth, 'step'> => ({
  score: roundByPolicy(gain, policy),
  weightedScore: weight === null ? null : roundByPolicy(gain.mul(parseDecimal(weight)).div(divisor), policy),
});
