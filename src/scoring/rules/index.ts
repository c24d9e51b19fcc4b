/** The kinds of rule (วิธีคิดคะแนน): one table. No other place of scoring asks which kind a rule is. */
import type { Direction, Policy } from '../types.ts';
import { type AsAwardedCriteria, asAwarded } from './as-awarded.ts';
import { type BandCriteria, type BandStep, bands } from './bands.ts';
import { type CompositeCriteria, type CompositeStep, compositeOf } from './composite.ts';
import { type ConditionCriteria, type ConditionStep, conditions } from './conditions.ts';
import type { AskedPart, LevelComparison, Outcome, RuleKind } from './kind.ts';
import { type MilestoneCriteria, type MilestoneStep, milestones } from './milestones.ts';
import { type ThresholdCriteria, type ThresholdStep, thresholds } from './thresholds.ts';

/** Kinds that a part of a composite may have. */
export type SingleCriteria = ThresholdCriteria | BandCriteria | MilestoneCriteria | ConditionCriteria;
export type Criteria = SingleCriteria | CompositeCriteria<SingleCriteria> | AsAwardedCriteria;
export type RuleStep = ThresholdStep | BandStep | MilestoneStep | ConditionStep | CompositeStep;
export type Rule = Criteria['rule'];
/** Kinds whose criteria have levels. */
export type LevelledRule = Exclude<Criteria, AsAwardedCriteria>['rule'];
export type CriteriaOf<R extends Rule> = Extract<Criteria, { rule: R }>;

const ruleKinds: { [R in Rule]: RuleKind<CriteriaOf<R>, RuleStep> } = {
  thresholds,
  bands,
  milestones,
  conditions,
  composite: compositeOf<SingleCriteria, RuleStep>((rule) => ruleKind(rule) as RuleKind<SingleCriteria, RuleStep>),
  'as-awarded': asAwarded,
};

export const RULES = Object.keys(ruleKinds) as Rule[];
export const ruleKind = (rule: Rule): RuleKind<Criteria, RuleStep> => ruleKinds[rule];

/**
 * Rule: criteria are one table of levels, or one for each of their parts; where a score is only awarded there is none.
 * Formula: none.
 * Example (`composite-60-40`): a mean of two parts has two tables.
 * Source: criteria of the KPI.
 */
export function tablesOf(criteria: Criteria): SingleCriteria[] {
  if ('parts' in criteria) return criteria.parts.map((part) => part.criteria);
  return 'levels' in criteria ? [criteria] : [];
}

/**
 * Rule: a KPI needs every measure that its criteria name, at any level, each once.
 * Formula: none.
 * Example (`kpi51-4-8`): KPI 5.1 needs `services` and `agencies`.
 * Source: criteria of the KPI.
 */
export function neededMeasures(criteria: Criteria): string[] {
  return ruleKind(criteria.rule).measures(criteria);
}

/**
 * Rule: what the criteria ask for is a list of comparisons, lowest level first; all of a level must hold.
 * Formula: none.
 * Example (`kpi51-4-8`): the entry level of KPI 5.1 asks for services ≥ 2 and agencies ≥ 6.
 * Source: criteria of the KPI.
 */
export function comparisonsOf(criteria: Criteria, direction: Direction): LevelComparison[] {
  return ruleKind(criteria.rule).comparisons(criteria, direction);
}

/**
 * Rule: criteria are read again from what they ask for, as they are published. A rule that there is not is refused with a
 * RangeError.
 * Formula: none.
 * Example (`kpi2-2566`): share ≥ 60, ≥ 65 and ≥ 70 are the thresholds 60/65/70 of `share`.
 * Source: criteria of the KPI.
 */
export function criteriaFromAsked(rule: string, parts: readonly AskedPart[]): Criteria {
  for (const one of [rule, ...parts.map((part) => part.rule)])
    if (!RULES.some((known) => known === one)) throw new RangeError(`There is no rule "${one}"`);
  return ruleKind(rule as Rule).fromAsked(parts);
}

/**
 * Rule: the criteria are applied by their kind of rule. A needed measure without a value is refused with a RangeError.
 * Formula: that of the kind.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 → 66.2 by `thresholds`.
 * Source: criteria of the KPI and the policy.
 */
export function applyRule(
  criteria: Criteria,
  direction: Direction,
  values: ReadonlyMap<string, string>,
  policy: Policy,
): Outcome<RuleStep> {
  const figureOf = (measure: string): string => {
    const value = values.get(measure);
    if (value === undefined) throw new RangeError(`No value for measure "${measure}"`);
    return value;
  };
  return ruleKind(criteria.rule).score(criteria, { direction, figureOf }, policy);
}
