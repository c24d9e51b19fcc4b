export { askedAt } from './asked.ts';
export { type CalendarLine, calendarOf } from './calendar.ts';
export { breakYears, type NotComparable } from './comparable.ts';
export { type ContributionGroup, type ContributionSum, contributionsOf } from './contributions.ts';
export { type Contact, contactOf } from './contact.ts';
export {
  type CorrectedFile,
  correctedFile,
  correctedThing,
  correctionsOfDataset,
  correctionsOfKpi,
} from './corrections.ts';
export { allAssessments, allKpis, currentSite, currentSlot, jointOf, slotOf } from './current.ts';
export { COVERAGES, coverageOf } from './coverage.ts';
export { conditionsOf, plansOf } from './official.ts';
export { comparedFacts, criteriaFacts, type Fact, factsOf, type FigureFact, figureFacts, stateText } from './facts.ts';
export {
  type DateBasis,
  type FileHistory,
  firstHeld,
  type History,
  type RowHistory,
  type RowVersion,
  versionsOf,
} from './history.ts';
export { measureYears, toFigure } from './measureYears.ts';
export {
  type AgencyDue,
  DUE_STANDINGS,
  type DueCounts,
  type DueLine,
  dueOf,
  dueWords,
  type DueStanding,
  lateOf,
  type DueYear,
  sumOfDue,
} from './due.ts';
export { type DueRow, dueRowsOf, type DueRows, isRoundDue, isScoreAlone, lackingOf } from './dueRows.ts';
export { type NewerTold, newerTold } from './newer.ts';
export {
  type BetweenYears,
  betweenKpis,
  betweenTotals,
  gained,
  type KpiSeries,
  seriesOf,
} from './overYears.ts';
export {
  type AgencyList,
  agencyLists,
  countKnown,
  knowledgeOf,
  openRowsOf,
  type OverviewGroup,
  overviewOf,
  type OverviewRow,
  pagesOf,
} from './overview.ts';
export { disclosedWords, groupWords, listTitle, rowWords } from './overviewWords.ts';
export { type ScoredAt, type ScoredTree, scoreTree } from './scored.ts';
export { isSimulated, isSupposable, ownKpis, simulatorPath } from './simulated.ts';
export { suggestedWords } from './suggestedWords.ts';
export { criteriaKnown, disclosureStanding, disclosureTold, isLacking, type ToldItem } from './disclosure/told.ts';
export { DISCLOSURE_SCOPES, type DisclosureItem, type DisclosurePart } from './disclosure/types.ts';
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
  LoadedSite,
  Recomputed,
  OwnedKpi,
  RoundModel,
  SiteModel,
} from './types.ts';
export { workedExample, workingOf } from './workings.ts';
