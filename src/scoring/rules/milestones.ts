/** The rule `milestones`: ordered steps of work, a level for each; nothing between two steps. */
import { compareDecimals, parseDecimal } from '../decimal.ts';
import { leaningOn } from '../assumptions.ts';
import { roundByPolicy } from '../rounding.ts';
import { pointsOf, topLevel } from '../levels.ts';
import { type DecimalText, type Level, NO_LEVEL, type Policy } from '../types.ts';
import {
  eachLevel,
  levelsOf,
  type LevelReachedStep,
  type Outcome,
  type RuleInput,
  type RuleKind,
  wholeAsked,
} from './kind.ts';

export interface MilestoneCriteria {
  rule: 'milestones';
  measure: string;
  /** The number of the step that completes each level, usually 1, 2, 3. */
  levels: Record<Level, { step: DecimalText }>;
}

export type MilestoneStep =
  | { kind: 'milestones'; measure: string; completed: DecimalText; steps: Record<Level, DecimalText> }
  | LevelReachedStep;

/** Lowest score of the rule: no step completed. */
const NO_MILESTONE: DecimalText = '0';

export const milestones: RuleKind<MilestoneCriteria, MilestoneStep> = {
  measures: ({ measure }) => [measure],
  comparisons: ({ measure, levels }) =>
    levelsOf(levels).map(([level, { step }]) => ({
      level,
      measure,
      operator: 'ge',
      value: step,
      basis: 'stated',
      at: { value: ['levels', level, 'step'], measure: ['measure'] },
    })),
  fromAsked: (parts) => {
    const { measure, levels } = wholeAsked(parts);
    return { rule: 'milestones', measure, levels: eachLevel(levels, ([asked]) => ({ step: asked?.value ?? '' })) };
  },
  score: scoreMilestones,
  lowest: () => NO_MILESTONE,
  highest: (_criteria, policy) => topLevel(policy).points,
  segment: () => null,
  outOfOrder: ({ levels }) =>
    levelsOf(levels).flatMap(([level, { step }], index, ordered) => {
      const previous = ordered[index - 1];
      const below = previous ? { level: previous[0], value: previous[1].step } : null;
      if (/^\d+$/.test(step) && compareDecimals(step, below?.value ?? '0') > 0) return [];
      return [{ level, value: step, at: ['levels', level, 'step'], below }];
    }),
  recomputes: true,
  ofMean: false,
  ofSteps: true,
  strict: true,
  onScale: false,
  derivable: false,
  entries: ['milestones'],
};

/**
 * Rule: the score is that of the highest level whose step, with all earlier ones, is completed; none scores 0.
 * Formula: score of the highest level with completed ≥ step.
 * Example (`milestone-2-of-3`): 2 of the steps 1, 2, 3 completed → 75.
 * Source: round-1 criteria of KPIs 1 and 2 in the KPI agreement of fiscal year 2567; policy entry `milestones`
 * (assumed).
 */
export function scoreMilestones(
  { measure, levels }: MilestoneCriteria,
  { figureOf }: Pick<RuleInput, 'figureOf'>,
  policy: Policy,
): Outcome<MilestoneStep> {
  const completed = figureOf(measure);
  const steps = eachLevel(levels, (one) => one.step);
  const [level] = levelsOf(steps).findLast(([, number]) => compareDecimals(completed, number) >= 0) ?? [NO_LEVEL];
  const exact = parseDecimal(level === NO_LEVEL ? NO_MILESTONE : pointsOf(level, policy));
  const step = { kind: 'level-reached', level, score: roundByPolicy(exact, policy) } as const;
  return {
    exact,
    level,
    steps: [{ kind: 'milestones', measure, completed, steps }, leaningOn(policy, 'milestones', step)],
  };
}
