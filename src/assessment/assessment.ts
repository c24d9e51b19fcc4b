/** One assessment: its KPIs, its components and its totals. */
import type { StateCounts } from '../words/index.ts';
import type { LoadedAssessment } from '../input/index.ts';
import type { AgencyInput } from '../schema/index.ts';
import { annualRound, gradeOf, scoreSubKpis, totalOf, weightDivisor } from '../scoring/index.ts';
import { type AssessmentContext, toKpiModel, toScoredKpi } from './kpi.ts';
import { policyEntriesUsed } from './policyUse.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

export function toAssessmentModel(
  loaded: LoadedAssessment,
  agency: AgencyInput,
  given: Omit<AssessmentContext, 'divisor'> & { digest: string },
): AssessmentModel {
  const scored = loaded.kpis.map(toScoredKpi);
  const parents = new Set(loaded.kpis.map(({ front }) => front.parent));
  const divisor = weightDivisor(
    scored.filter(({ number }) => !parents.has(number)),
    given.policy,
  );
  const context = { ...given, divisor };
  const kpis = withSubKpis(
    loaded.kpis.map((kpi) => toKpiModel(kpi, loaded, context)),
    context,
  );
  const total = totalOfKpis(kpis, context);
  return {
    agency,
    digest: given.digest,
    fiscalYear: loaded.fiscalYear,
    path: `/${loaded.agency}/${loaded.fiscalYear}/`,
    file: loaded.file,
    front: loaded.front,
    body: loaded.body,
    policy: context.policy,
    kpis,
    components: loaded.front.components.map((front) => {
      const within = withIn(front.id, loaded.front.components);
      const own = (ids: readonly string[]) => kpis.filter((kpi) => ids.includes(kpi.front.component));
      return { id: front.id, front, kpis: own([front.id]), total: totalOfKpis(own(within), context) };
    }),
    strategicKpis: loaded.strategicKpis.map(({ number, titleTh, titleEn, source }) => ({
      number,
      title: { th: titleTh, ...(titleEn && { en: titleEn }) },
      source,
    })),
    corrections: loaded.corrections,
    total,
    grade: gradeOf(total, context.policy),
    counts: countStates(kpis),
    policyEntriesUsed: policyEntriesUsed({ policy: context.policy, kpis }),
  };
}

/** How many KPIs are scored by themselves, how many have a score of the annual round, need none yet, or do not apply. */
function countStates(all: KpiModel[]): StateCounts {
  const kpis = all.filter(({ subKpis }) => subKpis.length === 0);
  const having = (state: KpiModel['state']) => kpis.filter((kpi) => kpi.state === state).length;
  return {
    kpis: kpis.length,
    scored: having('scored'),
    notDue: having('not-due'),
    notApplicable: having('not-applicable'),
  };
}

/** Ids of a component and of all below it. */
function withIn(id: string, components: LoadedAssessment['front']['components']): string[] {
  const below = components.filter(({ parent }) => parent === id);
  return [id, ...below.flatMap((one) => withIn(one.id, components))];
}

/** Each KPI with its sub-KPIs, and the score that they give it. */
function withSubKpis(kpis: KpiModel[], { policy, divisor }: AssessmentContext): KpiModel[] {
  const made = new Map<string, KpiModel>();
  const make = (kpi: KpiModel): KpiModel => {
    const known = made.get(kpi.number);
    if (known) return known;
    const subKpis = kpis.filter(({ front }) => front.parent === kpi.number).map(make);
    const entries = subKpis.map((one) => ({ kpi: one.scored, score: one.score }));
    const score =
      subKpis.length > 0 ? scoreSubKpis(kpi.scored, annualRound(policy), entries, policy, divisor) : kpi.score;
    const whole = { ...kpi, subKpis, score, state: score?.state ?? kpi.state };
    made.set(kpi.number, whole);
    return whole;
  };
  return kpis.map(make);
}

/** Totals are over the annual round of the KPIs that have no sub-KPIs; a KPI without one stays open. */
function totalOfKpis(kpis: KpiModel[], { policy, divisor }: AssessmentContext) {
  return totalOf(
    kpis.filter(({ subKpis }) => subKpis.length === 0).map(({ scored, score }) => ({ kpi: scored, score })),
    policy,
    divisor,
  );
}
