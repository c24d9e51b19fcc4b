import type { APIRoute, GetStaticPaths } from 'astro';
import { allAssessments, type AssessmentModel } from '../../../../model/index.ts';
import { jsonFile, toAssessmentJson } from '../../../../opendata/index.ts';
import { isDemo } from '../../../../site.ts';

export const getStaticPaths = (() =>
  allAssessments().map((assessment) => ({
    params: { agency: assessment.agency.agency, fy: String(assessment.fiscalYear) },
    props: { assessment },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ assessment: AssessmentModel }> = ({ props }) =>
  jsonFile(toAssessmentJson(props.assessment, isDemo));
