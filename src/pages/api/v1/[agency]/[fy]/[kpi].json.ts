import type { APIRoute, GetStaticPaths } from 'astro';
import { allKpis, type AssessmentModel, type KpiModel } from '../../../../../model/index.ts';
import { jsonFile, toKpiJson } from '../../../../../opendata/index.ts';

export const getStaticPaths = (() =>
  allKpis().map(({ assessment, kpi }) => ({
    params: { agency: kpi.agency, fy: String(kpi.fiscalYear), kpi: kpi.slug },
    props: { assessment, kpi },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ assessment: AssessmentModel; kpi: KpiModel }> = ({ props }) =>
  jsonFile(toKpiJson(props.kpi, props.assessment));
