/** A CSV file → rows with the places a spreadsheet shows. One cause is one issue: the first that hides the rest stops. */
import { type Issue, type IssuePlace, nearest } from '../issues/index.ts';
import { cellPlace } from './csv/columnLetter.ts';
import { type DataRow, dataRows } from './csv/dataRows.ts';
import { delimiterIssue } from './csv/delimiter.ts';
import { checkHeader } from './csv/header.ts';
import { headerIndex, headerPlaceIssue } from './csv/headerPlace.ts';
import { quotesIssue } from './csv/quotes.ts';
import { parseRecords, withoutTail } from './csv/records.ts';
import { decodeText } from './decode.ts';
import { type Column, headerOf, sinceOf } from './tables/column.ts';

export interface CsvRow extends DataRow {
  file: string;
  columns: readonly string[];
}

export interface CsvTable {
  rows: CsvRow[];
  issues: Issue[];
}

/** Rows of a file whose header is exactly its columns; a broken header hides the rows. Blank rows are skipped. */
export function readCsv(bytes: Uint8Array, file: string, all: readonly Column[]): CsvTable {
  const decoded = decodeText(bytes, file);
  if ('issue' in decoded) return { rows: [], issues: [decoded.issue] };
  const { text } = decoded;
  if (text.trim() === '') {
    return { rows: [], issues: [{ code: 'empty-file', place: { file }, values: { expected: headerOf(all) } }] };
  }
  const records = parseRecords(text);
  const columns = columnsOfFile(records.rows, all);
  const refused = shapeIssues(text, records, file, columns);
  if (refused.length > 0) return { rows: [], issues: refused };
  const { rows, issues } = dataRows(records.rows, file, columns);
  return { rows: rows.map((row): CsvRow => ({ file, columns: columns.map(({ name }) => name), ...row })), issues };
}

/** Without the columns that came later than the file: those whose name, or nearly their name, its header has not. */
function columnsOfFile(rows: readonly (readonly string[])[], all: readonly Column[]): readonly Column[] {
  const header = rows[Math.max(headerIndex(rows, all), 0)] ?? [];
  const unknown = header.filter((cell) => !all.some(({ name }) => name === cell));
  const has = ({ name }: Column) => header.includes(name) || unknown.some((cell) => nearest(cell, [name]));
  return all.every((column) => sinceOf(column) === undefined)
    ? all
    : all.filter((column) => sinceOf(column) === undefined || has(column));
}

/** What keeps every row from being read. */
function shapeIssues(
  text: string,
  records: ReturnType<typeof parseRecords>,
  file: string,
  columns: readonly Column[],
): Issue[] {
  const { rows } = records;
  const index = headerIndex(rows, columns);
  const issue =
    (index < 0 ? delimiterIssue(text, rows, file, columns) : undefined) ??
    quotesIssue(records, file, columns) ??
    headerPlaceIssue(rows, index, file, columns);
  return issue ? [issue] : checkHeader(withoutTail(rows[0] ?? [], columns.length), file, columns);
}

/** The place of a column of a row. */
export const placeOf = ({ file, row, columns }: Omit<CsvRow, 'cells'>, column: string): IssuePlace =>
  cellPlace(file, row - 1, columns.indexOf(column), column);
