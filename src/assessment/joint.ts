/** Joint KPIs (ตัวชี้วัดร่วม): the KPIs of several agencies that bear one id, year by year. */
import type { AgencyInput } from '../schema/index.ts';
import type { AgencyModel, JointModel, JointPartner, OwnedKpi } from './types.ts';

/** Latest year first; partners as their documents name them, those that the site knows no KPI of too. */
export function jointKpis(agencies: readonly AgencyModel[], known: readonly AgencyInput[]): JointModel[] {
  const all = agencies.flatMap(({ assessments }) =>
    assessments.flatMap((assessment) =>
      assessment.kpis.flatMap((kpi) => (kpi.front.joint ? [{ assessment, kpi, joint: kpi.front.joint }] : [])),
    ),
  );
  return [...Map.groupBy(all, ({ joint }) => joint.id)].map(([id, ofId]) => {
    const years = [...Map.groupBy(ofId, ({ kpi }) => kpi.fiscalYear)]
      .sort(([a], [b]) => b - a)
      .map(([fiscalYear, own]) => ({ fiscalYear, partners: partnersOf(own[0]?.joint.agencies ?? [], own, known) }));
    const [first] = years.flatMap(({ partners }) => partners.flatMap(({ kpis }) => kpis));
    return { id, path: `/joint/${id}/`, title: first?.kpi.front.title ?? { th: id }, years };
  });
}

const partnersOf = (
  slugs: readonly string[],
  own: readonly OwnedKpi[],
  known: readonly AgencyInput[],
): JointPartner[] =>
  slugs.flatMap((slug) => {
    const agency = known.find((one) => one.agency === slug);
    const kpis = own.filter(({ kpi }) => kpi.agency === slug).map(({ assessment, kpi }) => ({ assessment, kpi }));
    return agency ? [{ agency, kpis }] : [];
  });
