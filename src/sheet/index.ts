/**
 * Spreadsheets in and out: cells → the table that they are, and its CSV text; what is due → a workbook. Everything runs in a browser.
 *
 *     const source = await sheetsIn(bytes, fileName);             // a workbook, a CSV file, or a pasted text
 *     if ('sheets' in source) …                                   // else a fault of the workbook, or an issue of the text
 *     const read = readSheet(source.sheets[0], { known: knownIn(inputs, agency, year), fileName });
 *     if (read.table) …                                           // else read.why: several tables, or what lacks to the nearest
 *     csvOf(read, accepted)                                       // accepted: those of read.changes that a person took
 *     mergeInto(bytesOfTheFile, read.table, rowsWith(read, accepted), columnsFound(read))   // into the file that is there
 *     placeInSheet(read, issue.place, merged.rowsOfSheet)         // where a problem of that file stands in the sheet
 */
export type { LeftOut, SheetRow } from './arrange.ts';
export { type Cells, cellsOfText } from './cells.ts';
export { csvText } from './csvText.ts';
export type { Change } from './changes.ts';
export { type Merged, mergeInto, type Replaced } from './merge.ts';
export { type About, csvOf, readSheet, rowsWith, type SheetRead, type SheetUnread } from './read.ts';
export { columnsFound, placeInSheet, sheetsIn, type Source } from './sheets.ts';
export { fileOfTable, isKey, sheetTable, type SheetTable, type SheetTableId, sheetTables } from './tables.ts';
export type { TemplateData, TemplateRow } from './template/data.ts';
export { templateOf } from './templateOf.ts';
export type { Subject } from './workbook.ts';
export type { WorkbookFault } from './workbookKind.ts';
