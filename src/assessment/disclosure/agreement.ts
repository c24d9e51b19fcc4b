/** What the agreement of the year holds: weights, criteria, baselines. */
import { ruleKind } from '../../scoring/index.ts';
import type { KpiModel } from '../types.ts';
import { countedOf, nothingAsked } from './judge.ts';
import type { Counted, Judged } from './types.ts';

/** A KPI whose weight is not disclosed is there in part. */
export function weightOf({ front }: KpiModel): Judged {
  return { ...countedOf([{ id: 'weight', isThere: front.weight !== undefined }]), isPartly: true };
}

/**
 * Every level of the annual round, and of each other round that the source gives criteria for. The criteria of a KPI
 * with sub-KPIs are theirs; one that does not apply may have none.
 */
export function criteriaOf({ rounds, annual, annualRound, policy, scored, subKpis }: KpiModel): Counted {
  if (subKpis.length > 0) return nothingAsked;
  const given = rounds.map(({ round, criteria }) => ({
    round,
    isThere: ruleKind(criteria.criteria.rule).recomputes,
  }));
  const asked = annual || scored.notApplicable ? given : [...given, { round: annualRound, isThere: false }];
  const levels = policy.entries.levels.value;
  return countedOf(asked.flatMap(({ round, isThere }) => levels.map(() => ({ id: roundId(round), isThere }))));
}

export const roundId = (round: number) => `round-${round}`;

/**
 * A figure of an earlier year, and of each share or rate its numerator and denominator. Steps of a plan have no earlier
 * year.
 */
export function baselinesOf(kpi: KpiModel): Judged {
  const { baselines, measures, scored, subKpis } = kpi;
  const figures = baselines.filter(({ value }) => value !== null);
  if (figures.length === 0) {
    const countsSteps = measures.size > 0 && [...measures.values()].every(({ unitOf }) => unitOf.kind === 'level');
    if (subKpis.length > 0 || scored.notApplicable || countsSteps) return nothingAsked;
    return countedOf([{ id: baselines.length > 0 ? 'no-value' : 'no-table', isThere: false }]);
  }
  const lacksFraction = figures.some(
    ({ measure, numerator }) => numerator === null && isRatio(measures.get(measure)?.unitOf.kind),
  );
  return { ...countedOf([{ id: 'fraction', isThere: !lacksFraction }]), isPartly: true };
}

const isRatio = (kind: string | undefined) => kind === 'share' || kind === 'rate';
