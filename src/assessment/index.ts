export { correctedFile, correctionsOfDataset, correctionsOfKpi } from './corrections.ts';
export { allAssessments, allKpis, currentSite, currentSlot, jointOf, slotOf } from './current.ts';
export { measureYears, toFigure } from './measureYears.ts';
export { type LoadedSite, loadSite } from './site.ts';
export type {
  AgencyModel,
  AssessmentModel,
  ComponentModel,
  EarlierCriteria,
  JointModel,
  JointPartner,
  KpiModel,
  OwnedKpi,
  RoundModel,
  SiteModel,
} from './types.ts';
