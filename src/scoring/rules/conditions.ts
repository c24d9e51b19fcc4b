/** The rule `conditions`: each level asks several comparisons, often over several measures, all to hold. */
import { holds } from '../comparison.ts';
import { parseDecimal } from '../decimal.ts';
import { type Leaning, leaningOn } from '../assumptions.ts';
import { roundByPolicy } from '../rounding.ts';
import { pointsOf, topLevel } from '../levels.ts';
import type { Basis, DecimalText, Level, LevelReached, Operator, Policy } from '../types.ts';
import { NO_LEVEL } from '../types.ts';
import {
  type BelowEntryStep,
  eachLevel,
  levelsOf,
  type LevelReachedStep,
  type Outcome,
  type RuleInput,
  type RuleKind,
  wholeAsked,
} from './kind.ts';

interface Comparison {
  measure: string;
  operator: Operator;
  value: DecimalText;
  basis: Basis;
}

export interface ConditionCriteria {
  rule: 'conditions';
  /** All comparisons of a level must hold for the level to hold. */
  levels: Record<Level, { comparisons: Comparison[] }>;
}

export type ConditionStep =
  | {
      kind: 'comparison';
      level: Level;
      measure: string;
      operator: Operator;
      expected: DecimalText;
      value: DecimalText;
      holds: boolean;
    }
  | BelowEntryStep
  | LevelReachedStep;

export const conditions: RuleKind<ConditionCriteria, ConditionStep> = {
  measures: ({ levels }) => [
    ...new Set(levelsOf(levels).flatMap(([, { comparisons }]) => comparisons.map(({ measure }) => measure))),
  ],
  comparisons: ({ levels }) =>
    levelsOf(levels).flatMap(([level, { comparisons }]) =>
      comparisons.map(({ measure, operator, value, basis }, index) => {
        const at = (field: string) => ['levels', level, 'comparisons', index, field];
        return { level, measure, operator, value, basis, at: { value: at('value'), measure: at('measure') } };
      }),
    ),
  fromAsked: (parts) => ({
    rule: 'conditions',
    levels: eachLevel(wholeAsked(parts).levels, (asked) => ({
      comparisons: asked.map(({ measure, operator, value, basis }) => ({ measure, operator, value, basis })),
    })),
  }),
  score: scoreConditions,
  lowest: (_criteria, { entries }) => entries['below-entry'].value,
  highest: (_criteria, policy) => topLevel(policy).points,
  segment: () => null,
  outOfOrder: () => [],
  recomputes: true,
  ofMean: false,
  ofSteps: false,
  strict: false,
  onScale: true,
  derivable: false,
  entries: ['conditions', 'below-entry'],
};

/**
 * Rule: the score is that of the highest level whose comparisons all hold and none of whose lower levels fails;
 * nothing between. Levels above the first that fails are not looked at. None: the policy's below-entry figure.
 * Formula: score of the highest level reached without a gap.
 * Example (`kpi51-4-8`): 4 services and 8 agencies meet entry (≥ 2, ≥ 6) but not standard (≥ 4, ≥ 10) → 50.
 * Source: criteria of KPIs 5.1 and 5.2 in the KPI agreement of fiscal year 2567; policy entries `conditions`,
 * `bare-figure` and `below-entry` (assumed).
 */
export function scoreConditions(
  criteria: ConditionCriteria,
  { figureOf }: RuleInput,
  policy: Policy,
): Outcome<ConditionStep> {
  const steps: Leaning<ConditionStep>[] = [];
  let level: LevelReached = NO_LEVEL;
  for (const [candidate, asked] of levelsOf(criteria.levels)) {
    const comparisons = asked.comparisons.map(({ measure, operator, value: expected, basis }) => {
      const value = figureOf(measure);
      const met = holds(value, operator, expected);
      const step = { kind: 'comparison', level: candidate, measure, operator, expected, value, holds: met } as const;
      steps.push(basis === 'assumed' ? leaningOn(policy, 'bare-figure', step) : step);
      return met;
    });
    if (comparisons.length === 0 || comparisons.includes(false)) break;
    level = candidate;
  }
  const exact = parseDecimal(pointsOf(level, policy));
  const score = roundByPolicy(exact, policy);
  if (level === NO_LEVEL) {
    const step = { kind: 'below-entry', value: null, threshold: null, score } as const;
    steps.push(leaningOn(policy, 'below-entry', step));
  }
  const reached = { kind: 'level-reached', level, score } as const;
  return { exact, level, steps: [...steps, leaningOn(policy, 'conditions', reached)] };
}
