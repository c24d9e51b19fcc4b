export { correctedFile, correctionsOfDataset, correctionsOfKpi } from './corrections.ts';
export { allAssessments, allKpis, currentSite } from './current.ts';
export { policyEntriesUsed } from './policyUse.ts';
export { loadSite } from './site.ts';
export type {
  AgencyModel,
  AssessmentModel,
  ComponentModel,
  KpiModel,
  RoundModel,
  SiteModel,
} from './types.ts';
