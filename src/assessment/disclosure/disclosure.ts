/** The eight things that are asked of every assessment, and what of each is there. */
import { annualRound, resultDueBy } from '../../scoring/index.ts';
import type { CatalogInput } from '../../schema/index.ts';
import type { DisclosureItemId } from '../../words/index.ts';
import { type Contact, contactOf } from '../contact.ts';
import type { AssessmentModel, Awarded, KpiModel } from '../types.ts';
import { baselinesOf, criteriaOf, weightOf } from './agreement.ts';
import { countedOf, itemOf, nothingAsked, partOf } from './judge.ts';
import { metadataOf } from './metadata.ts';
import { evidenceOf, type ReportContext, resultsOf, timelinessOf } from './reports.ts';
import type { DisclosureItem, DisclosurePart, Judged } from './types.ts';

type Disclosing = Pick<
  AssessmentModel,
  'agency' | 'front' | 'fiscalYear' | 'kpis' | 'components' | 'awarded' | 'policy'
>;
export type DisclosureContext = ReportContext & { catalog: CatalogInput };

export function toDisclosure(assessment: Disclosing, context: DisclosureContext): DisclosureItem[] {
  const { agency, front, kpis, policy, fiscalYear } = assessment;
  const ask = contactOf(agency);
  const isYearDue = context.today > resultDueBy(annualRound(policy), fiscalYear, policy, []);
  /** A source that discloses a part may have KPIs that nobody outside knows of. */
  const others = (isAsked = true): DisclosurePart[] =>
    front.coverage && isAsked
      ? [partOf({ scope: 'other-kpis' }, { asked: null, disclosed: 0, missing: [{ id: 'kpis', count: null }] }, ask)]
      : [];
  const ofKpis = (judge: (kpi: KpiModel) => Judged, whom: (kpi: KpiModel) => Contact = () => ask) =>
    kpis.map((kpi) => partOf({ scope: 'kpi', kpi: kpi.number }, judge(kpi), whom(kpi)));
  /** Who reports it, where the source says so. */
  const reporter = ({ front: { reporter: unit } }: KpiModel): Contact =>
    unit ? { unit: { th: unit }, email: null, basis: 'stated' } : ask;
  const parts: Record<DisclosureItemId, DisclosurePart[]> = {
    weights: [...ofKpis(weightOf), ...others()],
    criteria: [...ofKpis(criteriaOf), ...others()],
    baselines: [...ofKpis(baselinesOf, reporter), ...others()],
    results: [...ofKpis((kpi) => resultsOf(kpi, context), reporter), ...others(isYearDue)],
    evidence: ofKpis(evidenceOf, reporter),
    timeliness: ofKpis((kpi) => timelinessOf(kpi, context), reporter),
    awarded: awardedParts(assessment, isYearDue, ask, others(isYearDue)),
    metadata: [partOf({ scope: 'assessment' }, metadataOf(agency, context.catalog), ask)],
  };
  return (Object.keys(parts) as DisclosureItemId[]).map((id) => itemOf(id, parts[id]));
}

/**
 * The official score of every KPI that is assessed by itself, of each of several components, and of the whole: from the
 * end of the annual round on, or once there is one. What the agency gives itself is no official score.
 */
function awardedParts(
  { kpis, components, awarded }: Disclosing,
  isYearDue: boolean,
  ask: Contact,
  others: DisclosurePart[],
): DisclosurePart[] {
  const scoreIn = ({ official }: Awarded, id: string): Judged =>
    official || isYearDue ? countedOf([{ id, isThere: official !== null }]) : nothingAsked;
  const assessed = ({ scored, subKpis }: KpiModel) => subKpis.length === 0 && !scored.notApplicable;
  const outer = components.filter(({ front }) => !front.parent);
  return [
    ...kpis.map((kpi) => {
      const judged = assessed(kpi) ? scoreIn(kpi.awarded, 'score') : nothingAsked;
      return partOf({ scope: 'kpi', kpi: kpi.number }, judged, ask);
    }),
    ...others,
    ...(outer.length < 2 ? [] : outer).map((one) =>
      partOf({ scope: 'component', component: one.id }, scoreIn(one.awarded, 'score'), ask),
    ),
    partOf({ scope: 'assessment' }, scoreIn(awarded, 'total'), ask),
  ];
}
