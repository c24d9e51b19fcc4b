export { inNumber } from './counted.ts';
export { type DrawingWords, drawingWords, type GapReason } from './drawings.ts';
export { type ExplanationWords, explanationWords } from './explanation/index.ts';
export { type FormWords, formWords } from './forms/index.ts';
export {
  formatDate,
  formatDecimal,
  formatDifference,
  formatMonth,
  formatMonthOfYear,
  formatQuantity,
  formatShortDate,
  monthNames,
  noBreakSpace,
} from './format.ts';
export { ruleWords } from './vocabulary/rules.ts';
export type { Known } from './vocabulary/known.ts';
export type { YearChange } from './vocabulary/yearChanges.ts';
export { asOperand, decimalsOf, formatExact, formatFraction, formatSum, operatorSigns } from './notation.ts';
export { type Deed, hostNames, type PublishingStep, publishingSteps, repositoryHosts } from './publishing.ts';
export {
  levelInSentence,
  levelLabel,
  levelReachedLabel,
  levelWithPoints,
  policyEntryName,
  roundLabel,
  saysPoints,
} from './scheme.ts';
export { auditStanding, correctedCell, fileSize, policyValue } from './sentences.ts';
export { type Bilingual, inLanguage, type Language, named, type Spoken, spoken, type Wording } from './spoken.ts';
export { type DisclosureItemId, type DisclosureState, inSentence, midSentence, terms, termsIn } from './terms.ts';
export {
  type CalendarState,
  languageFolder,
  languageNames,
  otherLanguages,
  type SiteLanguage,
  siteLanguages,
  type Words,
  words,
} from './words.ts';
export { comesTo, type WorkingNames, workingLines } from './working.ts';
