/** The rule `thresholds`: one measure, the value at which each level is reached, linear between neighbours. */
import { compareDecimals, toExactText, parseDecimal } from '../decimal.ts';
import { type Leaning, leaningOn } from '../assumptions.ts';
import { roundByPolicy } from '../rounding.ts';
import { pointsOf } from '../levels.ts';
import {
  type DecimalText,
  type Direction,
  type Interpolation,
  type Level,
  type LevelReached,
  NO_LEVEL,
  type Policy,
} from '../types.ts';
import {
  type BelowEntryStep,
  eachLevel,
  levelsOf,
  type LevelReachedStep,
  type Outcome,
  type RuleInput,
  type RuleKind,
  type Segment,
  wholeAsked,
} from './kind.ts';

export interface ThresholdCriteria {
  rule: 'thresholds';
  measure: string;
  /** The value at which each level is reached, in the measure's unit. */
  levels: Record<Level, { value: DecimalText }>;
  /** Where the source of the KPI says otherwise than its policy. */
  interpolation?: { value: Interpolation };
}

type Within = Omit<Segment, 'measure' | 'from' | 'to'> & { value: DecimalText };

export type ThresholdStep =
  | { kind: 'thresholds'; measure: string; direction: Direction; values: Record<Level, DecimalText> }
  | BelowEntryStep
  | LevelReachedStep
  | { kind: 'at-level'; level: Level; score: DecimalText }
  | { kind: 'cap'; value: DecimalText; threshold: DecimalText; score: DecimalText }
  | ({ kind: 'segment'; from: Level; to: Level } & Within)
  /** lowScore + (highScore − lowScore) × (value − low) ÷ (high − low) = exact score, to be rounded once. */
  | ({ kind: 'interpolation'; exact: string; score: DecimalText } & Within);

export const thresholds: RuleKind<ThresholdCriteria, ThresholdStep> = {
  measures: ({ measure }) => [measure],
  comparisons: ({ measure, levels }, direction) =>
    levelsOf(levels).map(([level, { value }]) => ({
      level,
      measure,
      operator: direction === 'higher-is-better' ? 'ge' : 'le',
      value,
      basis: 'stated',
      at: { value: ['levels', level, 'value'], measure: ['measure'] },
    })),
  fromAsked: (parts) => {
    const { measure, levels, interpolation } = wholeAsked(parts);
    return {
      rule: 'thresholds',
      measure,
      levels: eachLevel(levels, ([asked]) => ({ value: asked?.value ?? '' })),
      ...(interpolation && { interpolation: { value: interpolation } }),
    };
  },
  score: scoreThresholds,
  lowest: (_criteria, { entries }) => entries['below-entry'].value,
  highest: (_criteria, { entries }) => entries.cap.value,
  segment: segmentOf,
  outOfOrder: ({ levels }, direction) => {
    const sign = signOf(direction);
    const ordered = levelsOf(levels);
    return ordered.slice(1).flatMap(([level, { value }], index) => {
      const [below = '', { value: limit } = { value }] = ordered[index] ?? [];
      if (compareDecimals(value, limit) * sign >= 0) return [];
      return [{ level, value, at: ['levels', level, 'value'], below: { level: below, value: limit } }];
    });
  },
  recomputes: true,
  ofMean: false,
  ofSteps: false,
  strict: false,
  onScale: true,
  derivable: true,
  entries: ['interpolation', 'below-entry'],
};

const signOf = (direction: Direction) => (direction === 'higher-is-better' ? 1 : -1);

/**
 * Rule: between two neighbouring levels of different values every bit of a better result scores; not below the lowest
 * level, not beyond the highest, and nowhere where nothing is interpolated.
 * Formula: the highest level reached, and the one above it.
 * Example (`one-more-kpi2`): 63.24 in 60/65/70 lies between entry (60) and standard (65).
 * Source: policy entry `interpolation` (assumed).
 */
export function segmentOf(
  { measure, levels, interpolation }: ThresholdCriteria,
  { direction, figureOf }: RuleInput,
  policy: Policy,
): Segment | null {
  if ((interpolation ?? policy.entries.interpolation).value === 'none') return null;
  const ordered = levelsOf(levels);
  const value = figureOf(measure);
  const place = ordered.findLastIndex(([, { value: low }]) => compareDecimals(value, low) * signOf(direction) >= 0);
  const [lower, upper] = [ordered[place], ordered[place + 1]];
  if (!lower || !upper) return null;
  const [[from, { value: low }], [to, { value: high }]] = [lower, upper];
  const [lowScore, highScore] = [pointsOf(from, policy), pointsOf(to, policy)];
  return compareDecimals(lowScore, highScore) < 0 ? { measure, from, to, low, high, lowScore, highScore } : null;
}

/**
 * Rule: the cap beyond the highest threshold, the level's score on a threshold, linear inside each segment, the
 * policy's figure below the lowest. Of equal thresholds the higher level wins. Lower-is-better mirrors every comparison.
 * Where nothing is interpolated, a result keeps the score of the level that it reached.
 * Formula: lowScore + (highScore − lowScore) × (value − low) ÷ (high − low).
 * Example (`kpi2-2566`): 63.24 in 60–65 → 50 + 25 × (63.24 − 60) ÷ (65 − 60) = 66.2.
 * Source: levels 50/75/100 stated in the KPI agreement of fiscal year 2567; policy entries `interpolation`, `cap`
 * and `below-entry` (assumed).
 */
export function scoreThresholds(
  { measure, levels, interpolation }: ThresholdCriteria,
  { direction, figureOf }: RuleInput,
  policy: Policy,
): Outcome<ThresholdStep> {
  const { cap } = policy.entries;
  const value = figureOf(measure);
  const values = eachLevel(levels, ({ value: threshold }) => threshold);
  const thresholds = levelsOf(values);
  const result = parseDecimal(value);
  const beyond = (threshold: DecimalText) => result.compare(parseDecimal(threshold)) * signOf(direction);
  const named = { kind: 'thresholds', measure, direction, values } as const;
  const index = thresholds.findLastIndex(([, threshold]) => beyond(threshold) >= 0);
  const [[reached, low] = [NO_LEVEL, ''], above] = [thresholds[index], thresholds[index + 1]];

  const outcome = (text: DecimalText, level: LevelReached, step: (score: DecimalText) => Leaning<ThresholdStep>) => {
    const exact = parseDecimal(text);
    return { exact, level, steps: [named, step(roundByPolicy(exact, policy))] };
  };

  const lowScore = pointsOf(reached, policy);
  if (reached === NO_LEVEL)
    return outcome(lowScore, NO_LEVEL, (score) =>
      leaningOn(policy, 'below-entry', { kind: 'below-entry', value, threshold: thresholds[0]?.[1] ?? null, score }),
    );
  if (beyond(low) === 0) return outcome(lowScore, reached, (score) => ({ kind: 'at-level', level: reached, score }));
  if (above === undefined)
    return outcome(cap.value, reached, (score) =>
      leaningOn(policy, 'cap', { kind: 'cap', value, threshold: low, score }),
    );
  if ((interpolation ?? policy.entries.interpolation).value === 'none')
    return outcome(lowScore, reached, (score) => {
      const step = { kind: 'level-reached', level: reached, score } as const;
      return interpolation ? step : leaningOn(policy, 'interpolation', step);
    });

  const [next, high] = above;
  const highScore = pointsOf(next, policy);
  const covered = result.sub(parseDecimal(low)).div(parseDecimal(high).sub(parseDecimal(low)));
  const exact = parseDecimal(lowScore).add(parseDecimal(highScore).sub(parseDecimal(lowScore)).mul(covered));
  const segment = { low, high, lowScore, highScore, value };
  const score = roundByPolicy(exact, policy);
  const step = { kind: 'interpolation', ...segment, exact: toExactText(exact), score } as const;
  return {
    exact,
    level: reached,
    steps: [named, { kind: 'segment', from: reached, to: next, ...segment }, leaningOn(policy, 'interpolation', step)],
  };
}
