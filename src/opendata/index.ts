export { jsonFile } from './jsonFile.ts';
export { toAssessmentJson } from './api/assessment.ts';
export { toKpiJson } from './api/kpi.ts';
export { toIndexJson } from './api/site.ts';
