export { type PublishedAddress, publishedAddresses } from './addresses.ts';
export { assessmentDocument } from './api/v1/assessment.ts';
export {
  assessmentJsonPath,
  indexJsonPath,
  kpiCsvPath,
  kpiJsonPath,
  modulePath,
  schemaPath,
  workingCsvPath,
} from './api/v1/addresses.ts';
export { assessmentFile, kpiFile } from './api/v1/files.ts';
export { kpiDocument } from './api/v1/kpi.ts';
export { moduleExample, type ModuleTexts } from './api/v1/module.ts';
export { calendarFiles, calendarPath, isCalendarPath } from './calendarFiles.ts';
export { type Catalog, catalogOf, catalogSlot, currentCatalog } from './catalog/catalog.ts';
export { type Completeness, countComplete, missingFields } from './catalog/completeness.ts';
export { type Facet, type FacetValue, facetsOf } from './catalog/facets.ts';
export { type CatalogList, catalogLists, hasValuesPage, recordsOfOneAgency, valuesBeside } from './catalog/lists.ts';
export { type CatalogRecord, catalogRecords } from './catalog/record.ts';
export type { DescribedField } from './catalog/values.ts';
export { type Dataset, datasetsOf, folderOf } from './datasets.ts';
export type { Distribution } from './distributions.ts';
export { type Download, downloadsOf } from './downloads.ts';
export { entryAnchor, feedFiles, feedPath, ledgerDays, sharedChanges } from './feed.ts';
export { uuidOf } from './identity.ts';
export { type Report, reportAddressOf } from './reportAddress.ts';
export { eachFile, publishedFiles } from './publish.ts';
export { kpiCsvColumns, kpiCsvKey } from './kpiCsv/columns.ts';
export { publishedDatasets } from './publishedDatasets.ts';
export {
  addressOf,
  currentPublication,
  handOutPublication,
  type Publication,
  type PublishedFile,
  type SiteIdentity,
  type Preview,
} from './publishedFile.ts';
export { citationOf, shortCitationOf } from './readme/citation.ts';
export { recipesOf } from './recipes.ts';
export type { Column, Row } from './tables/table.ts';
export { columnsOf, keyOf, rowsOf } from './tables/tables.ts';
export { searchEngineFiles } from './sitemap.ts';
export { toSchemaOrg } from './schemaOrg.ts';
export { lastChanges } from './times/lastChange.ts';
export { pageTimes } from './times/pageTimes.ts';
export { workingColumns, workingKey } from './working/columns.ts';
export { type StepRow, stepsOf } from './working/steps.ts';
