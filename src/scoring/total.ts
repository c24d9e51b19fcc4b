/** Sums over a component or the whole assessment (คะแนนรวม), from exact scores of the annual round only. */
import Fraction from 'fraction.js';
import { toDecimalText, parseDecimal, parseExact } from './decimal.ts';
import { possibleScores } from './range.ts';
import { roundByPolicy } from './rounding.ts';
import { annualRound } from './rounds.ts';
import type { KpiScore, ScoredKpi } from './score.ts';
import type { Policy, Total } from './types.ts';

/** A KPI with its score of the annual round; null where it has no criteria for that round. */
export interface TotalEntry {
  kpi: ScoredKpi;
  score: KpiScore | null;
}

/**
 * Rule: the points of the scored KPIs are summed exactly and rounded once; they are the total only where every KPI
 * is scored. A KPI without a score of the annual round stays open, and the range holds it at its lowest and highest score; one
 * that does not apply is left out of both, so that the total stays incomplete though nothing is open.
 * Formula: points = Σ score × weight ÷ 100; low and high add Σ lowest (highest) possible score × weight ÷ 100.
 * Example (`range-kpi2-only`): KPI 2 at 66.2 with weight 20 → 13.24 of 20, 80 open, final total from 13.24 to 93.24.
 * Source: weights of the KPI agreement of fiscal year 2567; policy entries `below-entry`, `cap`, `not-applicable`
 * and `rounding` (assumed).
 */
export function totalOf(entries: TotalEntry[], policy: Policy): Total {
  const annual = annualRound(policy);
  const zero = new Fraction(0);
  let [weight, scoredWeight, notApplicable, points, low, high] = [zero, zero, zero, zero, zero, zero];
  let scored = 0;
  for (const { kpi, score } of entries) {
    const kpiWeight = parseDecimal(kpi.weight);
    const share = kpiWeight.div(100);
    weight = weight.add(kpiWeight);
    if (score !== null && score.round === annual && score.exactScore !== null) {
      const weighted = parseExact(score.exactScore).mul(share);
      scored += 1;
      scoredWeight = scoredWeight.add(kpiWeight);
      [points, low, high] = [points.add(weighted), low.add(weighted), high.add(weighted)];
    } else if (kpi.notApplicable) {
      notApplicable = notApplicable.add(kpiWeight);
    } else {
      const { lowest, highest } = possibleScores(kpi, policy);
      [low, high] = [low.add(lowest.mul(share)), high.add(highest.mul(share))];
    }
  }
  return {
    weight: toDecimalText(weight),
    scoredWeight: toDecimalText(scoredWeight),
    openWeight: toDecimalText(weight.sub(scoredWeight).sub(notApplicable)),
    notApplicableWeight: toDecimalText(notApplicable),
    points: roundByPolicy(points, policy),
    complete: entries.length > 0 && scored === entries.length,
    range: { low: roundByPolicy(low, policy), high: roundByPolicy(high, policy) },
  };
}
