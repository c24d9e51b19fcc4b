/** How low and how high the score of a KPI that has none can still come out (ช่วงคะแนนที่เป็นไปได้). */
import type Fraction from 'fraction.js';
import { parseDecimal } from './decimal.ts';
import { NO_MILESTONE } from './milestones.ts';
import type { DecimalText, Policy, ScoredKpi } from './types.ts';

export interface PossibleScores {
  lowest: Fraction;
  highest: Fraction;
}

/**
 * Rule: an open KPI can still score from the lowest figure its round-2 rule can give (below entry, no milestone, or
 * zero by rule) up to the cap. Without round-2 criteria its weight stays open from 0.
 * Formula: lowest = the least of those figures; highest = cap.
 * Example (`range-kpi2-only`): eight open KPIs of weight 80 leave 13.24 to 93.24.
 * Source: policy entries `below-entry` and `cap` (assumed), `zero-condition` (stated).
 */
export function possibleScores(kpi: ScoredKpi, policy: Policy): PossibleScores {
  const { cap, 'below-entry': belowEntry, 'zero-condition': zeroCondition } = policy.entries;
  const rule = kpi.criteria[2]?.rule;
  const lows: DecimalText[] = [rule === 'thresholds' || rule === 'conditions' ? belowEntry.value : NO_MILESTONE];
  if (kpi.zeroCondition !== null) lows.push(zeroCondition.value);
  const [first, ...others] = lows.map(parseDecimal) as [Fraction, ...Fraction[]];
  const lowest = others.reduce((least, low) => (low.compare(least) < 0 ? low : least), first);
  return { lowest, highest: parseDecimal(cap.value) };
}
