/** The score of a KPI that is made of sub-KPIs (ตัวชี้วัดย่อย): their weighted sum, shown with the KPI's own weight. */
import Fraction from 'fraction.js';
import { parseDecimal, parseExact, toDecimalText, toExactText } from './decimal.ts';
import { assumptionsOf } from './assumptions.ts';
import { levelOf } from './levels.ts';
import { roundByPolicy, roundingChanges } from './rounding.ts';
import type { KpiScore, WeightedKpi, WorkingStep } from './score.ts';
import type { Policy, Round } from './types.ts';

/**
 * Rule: a KPI made of sub-KPIs has the mean of their exact scores by their weights, once each that applies is scored.
 * Until then it is only awarded where one of them is, else not reported where one is, else not due; where none applies
 * it does not apply.
 * Formula: score = Σ score × weight ÷ Σ weight, over the sub-KPIs that apply.
 * Example (`sub-kpis-2`): 100 × 5, 75 × 2.5 and 50 × 2.5 → 81.25 by a weight of 10.
 * Source: agreements that weigh sub-KPIs; policy entry `not-applicable` for those that do not apply.
 */
export function scoreSubKpis(
  kpi: WeightedKpi,
  round: Round,
  subKpis: readonly { kpi: WeightedKpi; score: KpiScore | null }[],
  policy: Policy,
  divisor: Fraction,
): KpiScore {
  const applying = subKpis.filter(({ kpi: sub, score }) => !sub.notApplicable && score?.state !== 'not-applicable');
  const working: WorkingStep[] = [
    {
      kind: 'sub-kpis',
      parts: applying.map(({ kpi: { number, weight }, score }) => ({
        kpi: number,
        weight,
        score: score?.score ?? null,
      })),
    },
  ];
  const weightOf = (one: WeightedKpi) => parseDecimal(one.weight);
  const exact = applying.map(({ score }) => score?.exactScore ?? null);
  const dueBy =
    applying
      .map(({ score }) => score?.dueBy ?? '')
      .sort()
      .at(-1) ?? '';
  const base = { round, rule: null, dueBy, provisional: applying.some(({ score }) => score?.provisional) } as const;
  if (applying.length === 0 || exact.includes(null)) {
    const unscored = (['awarded-only', 'not-reported'] as const).find((one) =>
      applying.some(({ score }) => score?.state === one),
    );
    const state = applying.length === 0 ? 'not-applicable' : (unscored ?? 'not-due');
    const none = { exactScore: null, score: null, weightedScore: null, levelReached: null };
    return { ...base, ...none, state, gap: state, assumptions: assumptionsOf(policy, working), working };
  }
  const sum = (of: (one: (typeof applying)[number], index: number) => Fraction) =>
    applying.reduce((all, one, index) => all.add(of(one, index)), new Fraction(0));
  const weight = sum(({ kpi: sub }) => weightOf(sub));
  const points = sum(({ kpi: sub }, index) => parseExact(exact[index] ?? '0').mul(weightOf(sub)));
  const mean = points.div(weight);
  const weighted = points.div(divisor);
  const score = roundByPolicy(mean, policy);
  const weightedScore = roundByPolicy(weighted, policy);
  const steps: WorkingStep[] = [
    ...working,
    { kind: 'weight', score, weight: kpi.weight, divisor: toDecimalText(divisor), weightedScore },
  ];
  const rounded = [mean, weighted].some((one) => roundingChanges(one, policy));
  return {
    ...base,
    state: 'scored',
    exactScore: toExactText(mean),
    score,
    weightedScore,
    levelReached: levelOf(mean, policy),
    gap: null,
    assumptions: assumptionsOf(policy, steps, rounded ? ['rounding'] : []),
    working: steps,
  };
}
