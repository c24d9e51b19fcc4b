/** The rule `milestones`: ordered steps of work, a level for each; nothing between two steps. */
import { compareDecimals, parseDecimal } from '../decimal.ts';
import { leaningOn } from '../explain.ts';
import { roundByPolicy } from '../rounding.ts';
import { type DecimalText, LEVELS, type Level, type Policy } from '../types.ts';
import { eachLevel, type LevelReachedStep, type Outcome, type RuleInput, type RuleKind, topLevel } from './kind.ts';

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
  comparisons: ({ measure, levels }, level) => [
    {
      measure,
      operator: 'ge',
      value: levels[level].step,
      basis: 'stated',
      at: { value: ['levels', level, 'step'], measure: ['measure'] },
    },
  ],
  score: scoreMilestones,
  lowest: () => NO_MILESTONE,
  highest: topLevel,
  outOfOrder: ({ levels }) =>
    LEVELS.flatMap((level, index) => {
      const { step } = levels[level];
      const previous = LEVELS[index - 1];
      const below = previous ? { level: previous, value: levels[previous].step } : null;
      if (/^\d+$/.test(step) && compareDecimals(step, below?.value ?? '0') > 0) return [];
      return [{ level, value: step, at: ['levels', level, 'step'], below }];
    }),
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
  const steps = eachLevel((level) => levels[level].step);
  const reached = LEVELS.findLast((level) => compareDecimals(completed, steps[level]) >= 0);
  const exact = parseDecimal(reached === undefined ? NO_MILESTONE : policy.entries.levels.value[reached]);
  const level = reached ?? 'none';
  const step = { kind: 'level-reached', level, score: roundByPolicy(exact, policy) } as const;
  return {
    exact,
    level,
    steps: [{ kind: 'milestones', measure, completed, steps }, leaningOn(policy, 'milestones', step)],
  };
}
