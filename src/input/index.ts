export {
  mdxFeatures,
  type PageComponent,
  pageComponents,
  plainNodes,
  textComponents,
  writtenElements,
} from './allowList.ts';
export { type Known, parseAssessment } from './assessments.ts';
export { type CorrectableFile, correctableFiles, type CorrectableRow } from './correctable.ts';
export { cellPlace, columnLetter } from './csv/columnLetter.ts';
export { HEAD_ROWS, isBlank, parseRecords } from './csv/records.ts';
export { looksLikeRow } from './csv/rowShape.ts';
export { readCsv } from './csv.ts';
export { zeroTwin } from './checks/cutZero.ts';
export { splitFrontMatter } from './describedFile.ts';
export { faultAt } from './faultAt.ts';
export type { EntryKind, Found } from './inputs/found.ts';
export { type CheckBody, type Inputs, type MdxBody, toInputs } from './inputs/inputs.ts';
export { judge } from './inputs/judge.ts';
export { sizeLimit } from './inputs/sizeLimit.ts';
export { knownIn } from './knownIn.ts';
export { decodeText } from './decode.ts';
export { pagesIn, proseIds, proseModule } from './pages.ts';
export { pageId, pageLanguage, translations } from './pageIds.ts';
export { type AssessmentFolder, assessmentOf, type LoadedPart, parsePart, type SourcePart } from './part.ts';
export { assessmentTables, tableTemplates } from './tables/assessmentTables.ts';
export { type Column, type Columns, headerOf, type KnownKpis, mayBeEmpty, meaningOf } from './tables/column.ts';
export { CLOSED_FILE, closedOn, closedTable, placeOfClosed } from './tables/closed.ts';
export { CORRECTIONS_FILE, correctionTable, inOrder, placeOfCorrection } from './tables/corrections.ts';
export { columnsOf, parseTable, rowKeyOf, type Table } from './tables/table.ts';
export { type LoadedTree, parseTree } from './tree.ts';
export type * from './types.ts';
