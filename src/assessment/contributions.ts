/** What each KPI gives to the total, in a table that adds up: by KPI, by component, in all. */
import {
  type Contribution,
  contributionOf,
  isWeighted,
  parseDecimal,
  roundingBetween,
  type Total,
  totalOf,
} from '../scoring/index.ts';
import { onceForEach } from '../once.ts';
import type { AssessmentModel, ComponentModel, KpiModel } from './types.ts';

export interface Contributions {
  whole: ContributionSum;
  /** Outermost components, in their order. */
  groups: ContributionGroup[];
}

export interface ContributionSum {
  total: Total;
  sum: Contribution;
  /** What rounding once puts between the sum and the figures above it; null where they add up by themselves. */
  rounding: Contribution | null;
}

export interface ContributionGroup extends ContributionSum {
  component: ComponentModel;
  /** Components within it. */
  within: ContributionGroup[];
  /** KPIs that are scored by themselves. */
  kpis: { kpi: KpiModel; own: Contribution }[];
}

/** Null where the source discloses a part: what is known then adds up to nothing. Page and search ask for the same. */
export const contributionsOf = onceForEach((assessment: AssessmentModel): Contributions | null => {
  const { components, kpis, total, policy, divisor } = assessment;
  if (!total) return null;
  const parts = parseDecimal(divisor);
  const of = (one: Total) => contributionOf(one, policy, parts);
  const summed = (one: Total, below: Contribution[]): ContributionSum => {
    const sum = of(one);
    return { total: one, sum, rounding: roundingBetween(sum, below, policy) };
  };
  const ofKpi = (kpi: KpiModel) =>
    kpi.subKpis.length === 0 && isWeighted(kpi.scored)
      ? [{ kpi, own: of(totalOf([{ kpi: kpi.scored, score: kpi.score }], policy, parts)) }]
      : [];
  const groupOf = (component: ComponentModel): ContributionGroup[] => {
    if (!component.total) return [];
    const within = components.filter(({ front }) => front.parent === component.id).flatMap(groupOf);
    const own = kpis.filter(({ front }) => front.component === component.id).flatMap(ofKpi);
    const below = [...within.map(({ sum }) => sum), ...own.map((one) => one.own)];
    return [{ component, within, kpis: own, ...summed(component.total, below) }];
  };
  const groups = components.filter(({ front }) => !front.parent).flatMap(groupOf);
  return {
    groups,
    whole: summed(
      total,
      groups.map(({ sum }) => sum),
    ),
  };
});
