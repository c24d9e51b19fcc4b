export { type AgencyInput, agency } from './agency.ts';
export { type AssessmentFrontMatter, assessmentFrontMatter } from './assessment.ts';
export { glossary, type GlossaryTerm } from './page.ts';
export * from './cell.ts';
export {
  catalog,
  type CatalogInput,
  DATASET_KINDS,
  type DatasetKind,
  datasetSlug,
  type MetadataInput,
} from './catalog.ts';
export type { Derivation, RoundCriteria } from './criteria.ts';
export { type EditorSchemaName, editorSchema } from './editor.ts';
export { holdsTwoAddresses, isRealDate, isWebAddress, type Unit } from './fields.ts';
export { type WorkedFraction, workFraction } from './fraction.ts';
export {
  type GdField,
  gdField,
  gdFields,
  type GdKey,
  ITEM_COUNT,
  OTHER_TYPE,
  RECORDS,
  STATISTICS,
} from './gdCatalog/fields.ts';
export { gdLists, type GdListKey, OTHER, UNSAID } from './gdCatalog/lists.ts';
export { type KpiFrontMatter, kpiFrontMatter, kpiMeasure, type MeasureInput } from './kpi.ts';
export { PAGE_NAMES, type PageFrontMatter, type PageName, page } from './page.ts';
export { type PolicyInput, policy } from './policy.ts';
export { readRowKey, type RowKey, valuesOfRowKey, writeRowKey } from './rowKey.ts';
export { type SearchAliasesInput, searchAliases } from './searchAliases.ts';
export * from './text/index.ts';
