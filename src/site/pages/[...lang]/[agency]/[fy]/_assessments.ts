/** Where the pages of an assessment and of its KPIs stand. */
import { allAssessments, allKpis } from '../../../../../assessment/index.ts';

export const assessmentPaths = () =>
  allAssessments().map((assessment) => ({
    params: { agency: assessment.agency.agency, fy: String(assessment.fiscalYear) },
    props: { assessment },
  }));

export const kpiPaths = () =>
  allKpis().map(({ assessment, kpi }) => ({
    params: { agency: kpi.agency, fy: String(kpi.fiscalYear), kpi: kpi.slug },
    props: { assessment, kpi },
  }));

/** Of a site with more KPIs, the page of each shows the card of its assessment. */
const MOST_KPI_CARDS = 300;

export const kpisHaveCards = (): boolean => allKpis().length <= MOST_KPI_CARDS;
