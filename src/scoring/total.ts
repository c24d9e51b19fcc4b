/** Sums over a component or the whole assessment (คะแนนรวม), from exact scores of the annual round only. */
import Fraction from 'fraction.js';
import { toDecimalText, parseDecimal, parseExact } from './decimal.ts';
import { fullMark, weightTotal } from './levels.ts';
import { possibleScores } from './range.ts';
import { roundByPolicy } from './rounding.ts';
import { annualRound } from './rounds.ts';
import type { KpiScore, WeightedKpi } from './score.ts';
import type { DecimalText, Policy, Total } from './types.ts';

/** A KPI with its score of the annual round; null where it has no criteria for that round. */
export interface TotalEntry {
  kpi: WeightedKpi;
  score: KpiScore | null;
}

/**
 * Rule: the weight of a KPI is not known where the source discloses a part and the weight of what does not apply is shared
 * out: a KPI that is not disclosed may not apply, and would raise the others.
 * Formula: none.
 * Example (`shared-out-20`): 20 of 100 does not apply → the others weigh more.
 * Source: policy entry `not-applicable`.
 */
export function weightKnown(weight: DecimalText | null, isPartial: boolean, { entries }: Policy): DecimalText | null {
  return isPartial && entries['not-applicable']?.value === 'weight-shared-out' ? null : weight;
}

/**
 * Rule: weights are parts of what they total. Where the weight of a KPI that does not apply is shared out, the
 * others are parts of what is left; else of the whole.
 * Formula: weight total, less the weight that does not apply where the policy shares it out.
 * Example (`shared-out-20`): 20 of 100 does not apply → 80.
 * Source: policy entries `weight-total` and `not-applicable`.
 */
export function weightDivisor(
  kpis: readonly Pick<WeightedKpi, 'weight' | 'notApplicable'>[],
  policy: Policy,
): Fraction {
  const total = parseDecimal(weightTotal(policy));
  if (policy.entries['not-applicable']?.value !== 'weight-shared-out') return total;
  return kpis.reduce((rest, kpi) => (kpi.notApplicable ? rest.sub(parseDecimal(kpi.weight)) : rest), total);
}

/**
 * Rule: a weight can earn its part of the full mark.
 * Formula: full mark × weight ÷ divisor, rounded, without closing zeros.
 * Example (`total-all-90`): all weights of fiscal year 2567 can earn 100.
 * Source: policy entries `full-mark`, `levels` and `not-applicable`.
 */
export const perfectPoints = (weight: Fraction, policy: Policy, divisor: Fraction): DecimalText =>
  toDecimalText(parseDecimal(roundByPolicy(parseDecimal(fullMark(policy)).mul(weight).div(divisor), policy)));

/**
 * Rule: the points of the scored KPIs are summed exactly and rounded once; they are the total only where every KPI
 * is scored. A KPI without a score of the annual round stays open, and the range holds it at its lowest and highest score.
 * One that does not apply is left out of both; where its weight stays open the total stays incomplete though nothing is
 * open; where it is shared out the others weigh more; where it is left out the full mark falls.
 * Formula: points = Σ score × weight ÷ divisor; low and high add Σ lowest (highest) possible score × weight ÷ divisor.
 * Example (`range-kpi2-only`): KPI 2 at 66.2 with weight 20 → 13.24 of 20, 80 open, final total from 13.24 to 93.24.
 * Source: weights of the KPI agreement of fiscal year 2567; policy entries `below-entry`, `cap`, `not-applicable`
 * and `rounding` (assumed).
 */
export function totalOf(
  entries: TotalEntry[],
  policy: Policy,
  divisor: Fraction = weightDivisor(
    entries.map(({ kpi }) => kpi),
    policy,
  ),
): Total {
  const annual = annualRound(policy);
  const zero = new Fraction(0);
  let [weight, scoredWeight, notApplicable, points, low, high] = [zero, zero, zero, zero, zero, zero];
  let [scored, unscored] = [0, 0];
  for (const { kpi, score } of entries) {
    const kpiWeight = parseDecimal(kpi.weight);
    const share = kpiWeight.div(divisor);
    weight = weight.add(kpiWeight);
    if (score !== null && score.round === annual && score.exactScore !== null) {
      const weighted = parseExact(score.exactScore).mul(share);
      scored += 1;
      scoredWeight = scoredWeight.add(kpiWeight);
      [points, low, high] = [points.add(weighted), low.add(weighted), high.add(weighted)];
    } else if (kpi.notApplicable) {
      notApplicable = notApplicable.add(kpiWeight);
    } else {
      unscored += 1;
      const { lowest, highest } = possibleScores(kpi, policy);
      [low, high] = [low.add(lowest.mul(share)), high.add(highest.mul(share))];
    }
  }
  const staysOpen = (policy.entries['not-applicable']?.value ?? 'weight-stays-open') === 'weight-stays-open';
  const counted = staysOpen ? weight : weight.sub(notApplicable);
  return {
    weight: toDecimalText(weight),
    scoredWeight: toDecimalText(scoredWeight),
    openWeight: toDecimalText(weight.sub(scoredWeight).sub(notApplicable)),
    notApplicableWeight: toDecimalText(notApplicable),
    fullMark: perfectPoints(counted, policy, divisor),
    scoredFullMark: perfectPoints(scoredWeight, policy, divisor),
    points: roundByPolicy(points, policy),
    complete: scored > 0 && unscored === 0 && (!staysOpen || notApplicable.equals(0)),
    range: { low: roundByPolicy(low, policy), high: roundByPolicy(high, policy) },
  };
}
