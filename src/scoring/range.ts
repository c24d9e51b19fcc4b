/** How low and how high the score of a KPI that has none can still come out (ช่วงคะแนนที่เป็นไปได้). */
import type Fraction from 'fraction.js';
import { parseDecimal } from './decimal.ts';
import { annualRound } from './rounds.ts';
import { ruleKind } from './rules/index.ts';
import type { ScoredKpi } from './score.ts';
import type { Policy } from './types.ts';

export interface PossibleScores {
  lowest: Fraction;
  highest: Fraction;
}

/**
 * Rule: an open KPI can still score from the lowest to the highest figure that the rule of its annual round can give;
 * where the source has a rule for zero, also that. Without annual criteria its weight stays open from 0 to the cap.
 * Formula: lowest = the least of those figures; highest = the greatest figure of the rule.
 * Example (`range-kpi2-only`): eight open KPIs of weight 80 leave 13.24 to 93.24.
 * Source: policy entries `below-entry` and `cap` (assumed), `levels` and `zero-condition` (stated).
 */
export function possibleScores(kpi: ScoredKpi, policy: Policy): PossibleScores {
  const { cap, 'zero-condition': zeroCondition } = policy.entries;
  const criteria = kpi.criteria[annualRound(policy)];
  const kind = criteria && ruleKind(criteria.rule);
  const lowest = parseDecimal((criteria && kind?.lowest(criteria, policy)) ?? '0');
  const zero = kpi.zeroCondition === null || !zeroCondition ? lowest : parseDecimal(zeroCondition.value);
  return {
    lowest: zero.compare(lowest) < 0 ? zero : lowest,
    highest: parseDecimal((criteria && kind?.highest(criteria, policy)) ?? cap.value),
  };
}
