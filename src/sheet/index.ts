/**
 * Spreadsheets in: cells → the table that they are, and its CSV text. Everything runs in a browser.
 *
 *     const sheets = await sheetsIn(bytes);                       // a workbook, a CSV file, or pasted text
 *     const read = readSheet(sheet, { known: knownIn(inputs, agency, year), fileName });
 *     if (read.table) csvOf(read, accepted)                       // accepted: those of read.changes that a person took
 *     if (read.table) mergeInto(bytesOfTheFile, read.table, rowsWith(read, accepted), columnsFound(read))
 */
export type { LeftOut, SheetRow } from './arrange.ts';
export { type Cells, cellsOfText } from './cells.ts';
export { csvText } from './csvText.ts';
export type { Change } from './changes.ts';
export { type Merged, mergeInto, type Replaced } from './merge.ts';
export { type About, csvOf, readSheet, rowsWith, type SheetRead, type SheetUnread } from './read.ts';
export { columnsFound, placeInSheet, sheetsIn, type Source } from './sheets.ts';
export { fileOfTable, sheetTable, type SheetTable, type SheetTableId, sheetTables } from './tables.ts';
export type { TemplateData, TemplateRow } from './template/data.ts';
export { templateOf } from './templateOf.ts';
export type { WorkbookFault } from './workbookKind.ts';
