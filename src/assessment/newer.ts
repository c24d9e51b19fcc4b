/** What a page of an earlier year says of the newest of its agency, so that nobody takes it for how things stand now. */
import { type SiteLanguage, words } from '../words/index.ts';
import type { AgencyModel, AssessmentModel, KpiModel } from './types.ts';

export interface NewerTold {
  text: string;
  /** From the site's root; the KPI that goes on first, where the agency links one. */
  links: { path: string; text: string }[];
}

/** Null on the pages of the newest year. A KPI goes on where both years have the same `series`; its number links nothing. */
export function newerTold(
  { assessment, kpi }: { assessment: AssessmentModel; kpi?: KpiModel },
  agencies: readonly AgencyModel[],
  lang: SiteLanguage,
): NewerTold | null {
  const [newest] = agencies.find(({ agency }) => agency.agency === assessment.agency.agency)?.assessments ?? [];
  if (!newest || newest.fiscalYear <= assessment.fiscalYear) return null;
  const t = words(lang);
  const { newer } = t.years;
  const next = kpi?.front.series ? newest.kpis.find(({ front }) => front.series === kpi.front.series) : undefined;
  const own = { path: newest.path, text: newer.assessment(newest.fiscalYear) };
  if (!kpi) return { text: newer.said(assessment.fiscalYear), links: [own] };
  if (!next) return { text: `${newer.said(assessment.fiscalYear)} ${newer.notLinked}`, links: [own] };
  const linked = { path: next.path, text: newer.kpi(next.number, newest.fiscalYear) };
  return { text: newer.said(assessment.fiscalYear), links: [linked, own] };
}
