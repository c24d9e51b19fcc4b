export { AGENCY_KINDS, type AgencyInput, type AgencyKind, agency } from './agency.ts';
export { type AssessmentFrontMatter, assessmentFrontMatter } from './assessment.ts';
export { readActivityMonths } from './cell/months.ts';
export { readDecimal } from './cell/decimal.ts';
export { kpiMeant, kpiNumberWritten, readKpiNumber } from './cell/kpiNumber.ts';
export { type Missing, missingMeant } from './cell/missing.ts';
export { type KnownRound, readId, readOneOf, readRound, readStatus } from './cell/codes.ts';
export type { CellProblem, Reading } from './cell/reading.ts';
export { readLink, readText } from './cell/text.ts';
export { readDate, readFiscalYear } from './cell/time.ts';
export { COUNTING_WORDS, countsInOnes, type NumberPlace, PERCENT_WORDS, POINT_WORDS } from './cell/unitWords.ts';
export {
  catalog,
  type CatalogInput,
  DATASET_KINDS,
  type DatasetKind,
  datasetSlug,
  type MetadataInput,
} from './catalog.ts';
export {
  bandsOf,
  type Derivation,
  inLevelOrder,
  levelText,
  tablesIn,
  partsOf,
  type Revision,
  type RoundCriteria,
  versionsOf,
  yearsDerivedFrom,
} from './criteria.ts';
export { type EditorSchemaName, editorSchema } from './editor.ts';
export { type FormName, type FormSchema, formSchema } from './form.ts';
export { holdsTwoAddresses, isWebAddress, type Unit } from './fields.ts';
export { factorOf, type WorkedFraction, workFraction } from './fraction.ts';
export {
  type GdField,
  gdField,
  gdFields,
  type GdKey,
  ITEM_COUNT,
  RECORDS,
  STATISTICS,
} from './gdCatalog/fields.ts';
export { type FieldValues, missingItems } from './gdCatalog/missingItems.ts';
export { inEnglish } from './gdCatalog/english.ts';
export { gdListOf, gdLists, OTHER } from './gdCatalog/lists.ts';
export { type KpiFrontMatter, kpiFrontMatter, kpiMeasure, type MeasureInput, withUnit, withUnits } from './kpi.ts';
export { type UnitInput, type UnitKind, units } from './units.ts';
export {
  glossary,
  type GlossaryTerm,
  PAGE_NAMES,
  type PageFrontMatter,
  type PageName,
  page,
  translatedPage,
} from './page.ts';
export { type PolicyInput, policy, valuesOfEntry } from './policy.ts';
export { readRowKey, type RowKey, valuesOfRowKey, writeRowKey } from './rowKey.ts';
export { type SearchAliasesInput, searchAliases } from './searchAliases.ts';
export { refusedCharacterAt } from './text/characters.ts';
export { lengthFault, textFault } from './text/fault.ts';
export { runsAsFormula } from './text/formula.ts';
export { wrongLanguage } from './text/languages.ts';
export { inOneOrder } from './text/thaiMarks.ts';
export { valueFault } from './text/value.ts';
