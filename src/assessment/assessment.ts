/** One assessment: its KPIs, its components and its totals. */
import { type AwardedRow, closedOn, type LoadedAssessment } from '../input/index.ts';
import type { AgencyInput } from '../schema/index.ts';
import {
  annualRound,
  gradeOf,
  isWeighted,
  scoreSubKpis,
  toDecimalText,
  type TotalEntry,
  totalOf,
  weightDivisor,
} from '../scoring/index.ts';
import { type AssessmentContext, isOverdue, toKpiModel, toScoredKpi } from './kpi.ts';
import { recomputedOfComponent, recomputedOf, toAwarded, recomputedOfWhole } from './awarded.ts';
import { type DisclosureContext, toDisclosure } from './disclosure/disclosure.ts';
import { policyEntriesUsed } from './policyUse.ts';
import type { AssessmentModel, KpiModel, Recomputed, StateCounts } from './types.ts';

export function toAssessmentModel(
  loaded: LoadedAssessment,
  agency: AgencyInput,
  given: Omit<AssessmentContext, 'divisor'> & DisclosureContext & { digest: string },
): AssessmentModel {
  const parents = new Set(loaded.kpis.map(({ front }) => front.parent));
  const scored = loaded.kpis.map((kpi) => toScoredKpi(kpi, loaded, given.policy));
  const divisor = weightDivisor(
    scored.filter(isWeighted).filter(({ number }) => !parents.has(number)),
    given.policy,
  );
  const context = { ...given, divisor };
  const kpis = withSubKpis(
    loaded.kpis.map((kpi) => toKpiModel(kpi, loaded, context)),
    context,
  );
  const totalOfSet = (set: KpiModel[]) => (loaded.front.coverage ? null : totalOfKpis(set, context));
  const total = totalOfSet(kpis);
  const awardedTo = (isOwn: (row: AwardedRow) => boolean, ofYear: Recomputed) =>
    toAwarded(loaded.awarded.filter(isOwn), context.policy, (round) =>
      round === annualRound(context.policy) ? ofYear : recomputedOf(null),
    );
  const { policy } = context;
  const components = loaded.front.components.map((front) => {
    const within = withIn(front.id, loaded.front.components);
    const own = (ids: readonly string[]) => kpis.filter((kpi) => ids.includes(kpi.front.component));
    const sum = totalOfSet(own(within));
    const awarded = awardedTo((row) => row.component === front.id, recomputedOfComponent(sum));
    return { id: front.id, front, kpis: own([front.id]), total: sum, awarded };
  });
  const awarded = awardedTo(({ scope }) => scope === 'total', recomputedOfWhole(total));
  const { fiscalYear, front } = loaded;
  return {
    agency,
    digest: given.digest,
    fiscalYear,
    path: `/${loaded.agency}/${fiscalYear}/`,
    file: loaded.file,
    front,
    body: loaded.body,
    policy,
    kpis,
    components,
    strategicKpis: loaded.strategicKpis.map(({ number, titleTh, titleEn, source }) => ({
      number,
      title: { th: titleTh, ...(titleEn && { en: titleEn }) },
      source,
    })),
    corrections: loaded.corrections,
    closed: closedOn(loaded.closed),
    total,
    divisor: toDecimalText(divisor),
    grade: total && gradeOf(total, policy),
    awarded,
    disclosure: toDisclosure({ agency, front, fiscalYear, kpis, components, awarded, policy }, given),
    counts: countStates(kpis),
    policyEntriesUsed: policyEntriesUsed({ policy, kpis, total }),
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
function withSubKpis(kpis: KpiModel[], { policy, divisor, today }: AssessmentContext): KpiModel[] {
  const made = new Map<string, KpiModel>();
  const make = (kpi: KpiModel): KpiModel => {
    const known = made.get(kpi.number);
    if (known) return known;
    const subKpis = kpis.filter(({ front }) => front.parent === kpi.number).map(make);
    const entries = weightedEntries(subKpis);
    const score =
      subKpis.length > 0 && entries.length === subKpis.length && isWeighted(kpi.scored)
        ? scoreSubKpis(kpi.scored, annualRound(policy), entries, policy, divisor)
        : kpi.score;
    const awarded =
      subKpis.length > 0
        ? toAwarded(kpi.awarded.scores, policy, (round) => recomputedOf(round === score?.round ? score : null))
        : kpi.awarded;
    const state = score?.state ?? kpi.state;
    const whole = { ...kpi, subKpis, score, awarded, state, isOverdue: isOverdue(score, today) };
    made.set(kpi.number, whole);
    return whole;
  };
  return kpis.map(make);
}

/** Totals are over the annual round of the KPIs that have no sub-KPIs; a KPI without one stays open. */
function totalOfKpis(kpis: KpiModel[], { policy, divisor }: AssessmentContext) {
  return totalOf(weightedEntries(kpis.filter(({ subKpis }) => subKpis.length === 0)), policy, divisor);
}

/** KPIs whose weight is known, with their scores. */
const weightedEntries = (kpis: readonly KpiModel[]): TotalEntry[] =>
  kpis.flatMap(({ scored, score }) => (isWeighted(scored) ? [{ kpi: scored, score }] : []));
