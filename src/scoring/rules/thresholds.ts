/** The rule `thresholds`: one measure, the value at which each level is reached, linear between neighbours. */
import { compareDecimals, toExactText, parseDecimal } from '../decimal.ts';
import { type Leaning, leaningOn } from '../explain.ts';
import { roundByPolicy } from '../rounding.ts';
import { type DecimalText, type Direction, LEVELS, type Level, type LevelReached, type Policy } from '../types.ts';
import { type BelowEntryStep, eachLevel, type Outcome, type RuleInput, type RuleKind } from './kind.ts';

export interface ThresholdCriteria {
  rule: 'thresholds';
  measure: string;
  /** The value at which each level is reached, in the measure's unit. */
  levels: Record<Level, { value: DecimalText }>;
}

interface Segment {
  low: DecimalText;
  high: DecimalText;
  lowScore: DecimalText;
  highScore: DecimalText;
  value: DecimalText;
}

export type ThresholdStep =
  | { kind: 'thresholds'; measure: string; direction: Direction; values: Record<Level, DecimalText> }
  | BelowEntryStep
  | { kind: 'at-level'; level: Level; score: DecimalText }
  | { kind: 'cap'; value: DecimalText; threshold: DecimalText; score: DecimalText }
  | ({ kind: 'segment'; from: Level; to: Level } & Segment)
  /** lowScore + (highScore − lowScore) × (value − low) ÷ (high − low) = exact score, to be rounded once. */
  | ({ kind: 'interpolation'; exact: string; score: DecimalText } & Segment);

export const thresholds: RuleKind<ThresholdCriteria, ThresholdStep> = {
  measures: ({ measure }) => [measure],
  comparisons: ({ measure, levels }, level, direction) => [
    {
      measure,
      operator: direction === 'higher-is-better' ? 'ge' : 'le',
      value: levels[level].value,
      basis: 'stated',
      at: { value: ['levels', level, 'value'], measure: ['measure'] },
    },
  ],
  score: scoreThresholds,
  lowest: ({ entries }) => entries['below-entry'].value,
  highest: ({ entries }) => entries.cap.value,
  outOfOrder: ({ levels }, direction) => {
    const sign = direction === 'higher-is-better' ? 1 : -1;
    return LEVELS.slice(1).flatMap((level, index) => {
      const below = LEVELS[index] as Level;
      const [limit, value] = [levels[below].value, levels[level].value];
      if (compareDecimals(value, limit) * sign >= 0) return [];
      return [{ level, value, at: ['levels', level, 'value'], below: { level: below, value: limit } }];
    });
  },
  strict: false,
  onScale: true,
  derivable: true,
  entries: ['interpolation', 'below-entry'],
};

/**
 * Rule: the cap beyond the highest threshold, the level's score on a threshold, linear inside each segment, the
 * policy's figure below the lowest. Of equal thresholds the higher level wins. Lower-is-better mirrors every comparison.
 * Formula: lowScore + (highScore − lowScore) × (value − low) ÷ (high − low).
 * Example (`kpi2-2566`): 63.24 in 60–65 → 50 + 25 × (63.24 − 60) ÷ (65 − 60) = 66.2.
 * Source: levels 50/75/100 stated in the KPI agreement of fiscal year 2567; policy entries `interpolation`, `cap`
 * and `below-entry` (assumed).
 */
export function scoreThresholds(
  { measure, levels }: ThresholdCriteria,
  { direction, figureOf }: RuleInput,
  policy: Policy,
): Outcome<ThresholdStep> {
  const { levels: points, cap, 'below-entry': belowEntry } = policy.entries;
  const value = figureOf(measure);
  const values = eachLevel((level) => levels[level].value);
  const result = parseDecimal(value);
  const beyond = (level: Level): number =>
    direction === 'higher-is-better'
      ? result.compare(parseDecimal(values[level]))
      : parseDecimal(values[level]).compare(result);
  const named = { kind: 'thresholds', measure, direction, values } as const;
  const index = LEVELS.findLastIndex((level) => beyond(level) >= 0);
  const [reached, next] = [LEVELS[index], LEVELS[index + 1]];

  const outcome = (text: DecimalText, level: LevelReached, step: (score: DecimalText) => Leaning<ThresholdStep>) => {
    const exact = parseDecimal(text);
    return { exact, level, steps: [named, step(roundByPolicy(exact, policy))] };
  };

  if (reached === undefined)
    return outcome(belowEntry.value, 'none', (score) =>
      leaningOn(policy, 'below-entry', { kind: 'below-entry', value, threshold: values[LEVELS[0]], score }),
    );
  if (beyond(reached) === 0)
    return outcome(points.value[reached], reached, (score) => ({ kind: 'at-level', level: reached, score }));
  if (next === undefined)
    return outcome(cap.value, reached, (score) =>
      leaningOn(policy, 'cap', { kind: 'cap', value, threshold: values[reached], score }),
    );

  const [low, high] = [values[reached], values[next]];
  const [lowScore, highScore] = [points.value[reached], points.value[next]];
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
