/**
 * A CSV file → rows with the places a spreadsheet shows. Read as an array of arrays, because with named columns
 * the library renames doubled headers and its row numbers are not those of a spreadsheet.
 */
import Papa from 'papaparse';
import type { Issue, IssuePlace } from '../issues/index.ts';
import { columnLetter } from './columnLetter.ts';
import { decodeText } from './decode.ts';
import { checkHeader } from './header.ts';

export interface CsvRow {
  file: string;
  /** As a spreadsheet shows it: a line break inside quotes does not add a row. */
  row: number;
  columns: readonly string[];
  cells: readonly string[];
}

export interface CsvTable {
  rows: CsvRow[];
  issues: Issue[];
}

/** Rows of a file whose header is exactly `columns`; a broken header hides the rows. Blank rows are skipped. */
export function readCsv(bytes: Uint8Array, file: string, columns: readonly string[]): CsvTable {
  const decoded = decodeText(bytes, file);
  if ('issue' in decoded) return { rows: [], issues: [decoded.issue] };
  const { text } = decoded;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });

  const [header, ...lines] = data;
  if (text.trim() === '' || !header) {
    return { rows: [], issues: [{ code: 'empty-file', place: { file }, values: { expected: columns.join(',') } }] };
  }
  const headerIssues = checkHeader(header, file, columns);
  if (headerIssues.length > 0) return { rows: [], issues: headerIssues };

  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) return { rows: [], issues: [brokenQuotes(data, broken.row ?? 0, file)] };

  const all = lines.map((cells, index): CsvRow => ({ file, row: index + 2, columns, cells }));
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const fits = ({ cells }: CsvRow) => cells.length === columns.length;
  return { rows: filled.filter(fits), issues: filled.filter((row) => !fits(row)).map(wrongCellCount) };
}

/** The place of a column of a row. */
export function placeOf({ file, row, columns }: Omit<CsvRow, 'cells'>, column: string): IssuePlace {
  return { file, row, column: { letter: columnLetter(columns.indexOf(column)), header: column } };
}

function wrongCellCount({ file, row, columns, cells }: CsvRow): Issue {
  return {
    code: 'wrong-cell-count',
    place: { file, row },
    found: cells.join(','),
    values: { expected: String(columns.length), count: String(cells.length) },
  };
}

/** Only the first: what follows an open quotation mark cannot be told apart. */
function brokenQuotes(data: string[][], index: number, file: string): Issue {
  return { code: 'broken-quotes', place: { file, row: index + 1 }, found: data[index]?.join(',') ?? '' };
}
