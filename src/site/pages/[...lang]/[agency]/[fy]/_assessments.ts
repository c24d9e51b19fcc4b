/** Where the pages of an assessment stand. */
import { allAssessments } from '../../../../../assessment/index.ts';

export const assessmentPaths = () =>
  allAssessments().map((assessment) => ({
    params: { agency: assessment.agency.agency, fy: String(assessment.fiscalYear) },
    props: { assessment },
  }));
