export { askedAt } from './asked.ts';
export { correctedThing, correctionsOfDataset, correctionsOfKpi } from './corrections.ts';
export { allAssessments, allKpis, currentSite, currentSlot, jointOf, slotOf } from './current.ts';
export { disclosureOf, mostDisclosedFirst } from './disclosure.ts';
export { comparedFacts, type Fact, factsOf } from './facts.ts';
export { measureYears, toFigure } from './measureYears.ts';
export { type LoadedSite, loadSite } from './site.ts';
export { suggestedWords } from './suggestedWords.ts';
export type {
  AgencyModel,
  AssessmentModel,
  Awarded,
  AwardedScore,
  ComponentModel,
  EarlierCriteria,
  JointModel,
  JointPartner,
  KpiModel,
  Recomputed,
  OwnedKpi,
  RoundModel,
  SiteModel,
} from './types.ts';
export { roundingNote, workedExample, workingOf } from './workings.ts';
