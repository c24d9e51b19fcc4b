/** The score of one KPI in one round: first whether there is one to give, then the rule its criteria name. */
import type Fraction from 'fraction.js';
import { toDecimalText, toExactText, parseDecimal, parseExact } from './decimal.ts';
import { assumptionsOf, leaningOn } from './assumptions.ts';
import { weightTotal } from './levels.ts';
import { type Reading, readObservations } from './observations.ts';
import { roundByPolicy, roundingChanges } from './rounding.ts';
import { annualRound } from './rounds.ts';
import { applyRule, ruleKind } from './rules/index.ts';
import type { Outcome } from './rules/kind.ts';
import type { KpiScore, ScoredKpi, WorkingStep } from './score.ts';
import { type KpiState, NO_LEVEL, type Observation, type Policy, type PolicyEntryId, type Round } from './types.ts';

export interface ScoringContext {
  policy: Policy;
  /** The assessment's fiscal year, Buddhist era. */
  fiscalYear: number;
  /** ISO date (common era), the last day on which a missing result is not yet due. */
  dueBy: string;
  /** ISO date (common era). */
  today: string;
  /** What weights are parts of; without it, the policy's weight total. */
  divisor?: Fraction;
}

/**
 * Rule: a KPI is scored where every measure that its criteria need is reported, even before it is due. Otherwise it
 * is not due (nothing said yet, and today ≤ dueBy) or not reported, never zero; zero by rule (Z) needs the source's
 * own rule. A KPI that does not apply, or whose score is only awarded, gets none. Any other
 * KPI is refused with a RangeError where the round has no criteria.
 * Formula: weightedScore = exact score × weight ÷ divisor, rounded once; null where the weight is not known.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 with weight 20 → 66.20 and 13.24.
 * Source: KPI agreement of fiscal year 2567 (levels, weights, notes of KPIs 5.3 and 5.4); the policy for the rest.
 */
export function scoreKpi(kpi: ScoredKpi, round: Round, observations: Observation[], context: ScoringContext): KpiScore {
  const { policy, dueBy, today, divisor = parseDecimal(weightTotal(policy)) } = context;
  const criteria = kpi.criteria[round];
  if (criteria === undefined && !kpi.notApplicable)
    throw new RangeError(`KPI ${kpi.number} has no criteria for round ${round}`);
  const reading = criteria && readObservations(criteria, observations);
  const unscored = (state: Exclude<KpiState, 'scored'>, working: WorkingStep[]): KpiScore => ({
    round,
    state,
    exactScore: null,
    score: null,
    weightedScore: null,
    levelReached: null,
    gap: state,
    rule: criteria?.rule ?? null,
    provisional: reading?.provisional ?? false,
    dueBy,
    assumptions: assumptionsOf(policy, working),
    working,
  });

  if (kpi.notApplicable || !criteria || !reading) {
    return unscored('not-applicable', [leaningOn(policy, 'not-applicable', { kind: 'not-applicable' })]);
  }
  const kind = ruleKind(criteria.rule);
  const found = reading.found.map((step) => asReported(step, policy));
  if (!kind.recomputes) return unscored('awarded-only', [{ kind: 'awarded-only' }]);
  const zero = reading.zeroByRule ? zeroOutcome(kpi, policy) : null;
  if (zero === null && reading.missing.length > 0) {
    const working = [...found, ...reading.missing];
    const silent = reading.missing.every((step) => step.status === null);
    return silent && today <= dueBy
      ? unscored('not-due', [...working, { kind: 'not-due', dueBy }])
      : unscored('not-reported', working);
  }

  const outcome = zero ?? applyRule(criteria, kpi.direction, reading.values, policy);
  const weighted = kpi.weight === null ? null : outcome.exact.mul(parseDecimal(kpi.weight)).div(divisor);
  const score = roundByPolicy(outcome.exact, policy);
  const weightedScore = weighted && roundByPolicy(weighted, policy);
  const touched: PolicyEntryId[] = [];
  if (round !== annualRound(policy)) touched.push(`round-${round}`);
  else if (kpi.singleTable) touched.push('single-table');
  if (kpi.revised.includes(round)) touched.push('criteria-revision');
  if ([outcome.exact, weighted].some((one) => one && roundingChanges(one, policy))) touched.push('rounding');
  const working: WorkingStep[] = [
    ...found,
    ...outcome.steps,
    ...(kpi.weight !== null && weightedScore !== null
      ? [{ kind: 'weight', score, weight: kpi.weight, divisor: toDecimalText(divisor), weightedScore } as const]
      : []),
  ];
  return {
    round,
    state: 'scored',
    exactScore: toExactText(outcome.exact),
    score,
    weightedScore,
    levelReached: outcome.level,
    gap: zero ? 'zero-rule' : null,
    rule: criteria.rule,
    provisional: reading.provisional,
    dueBy,
    assumptions: assumptionsOf(policy, working, touched),
    working,
  };
}

/** Scoring a figure as written is our reading where its own fraction has further digits. */
function asReported(step: Reading['found'][number], policy: Policy): WorkingStep {
  const { fraction, value } = step;
  if (!fraction || parseExact(fraction.exact).equals(parseDecimal(value))) return step;
  return leaningOn(policy, 'reported-value', step);
}

function zeroOutcome(kpi: ScoredKpi, policy: Policy): Outcome<WorkingStep> | null {
  const entry = policy.entries['zero-condition'];
  if (kpi.zeroCondition === null || !entry) return null;
  const exact = parseDecimal(entry.value);
  const step = { kind: 'zero-condition', ...kpi.zeroCondition, score: roundByPolicy(exact, policy) } as const;
  return { exact, level: NO_LEVEL, steps: [leaningOn(policy, 'zero-condition', step)] };
}
