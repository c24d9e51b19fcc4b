/** Rows of cells as texts, out of a text that separates them: a CSV file, or cells copied from a spreadsheet. */
import { HEAD_ROWS, parseRecords } from '../input/index.ts';
import { headerOfSheet } from './header.ts';
import { sheetTables } from './tables.ts';

export interface Cells {
  /** Name of the sheet; '' for a text. */
  name: string;
  /** Each cell as it stands, '' for an empty one; the first row is row 1 of the sheet. */
  rows: readonly (readonly string[])[];
  /** Cells that stand over several rows, by indexes: only the first of these rows has their text. */
  spans?: readonly { column: number; row: number; lastRow: number }[];
}

const delimiters = [',', '\t', ';', '|'];

/** Separated by whatever gives a header with the most columns; where nothing does, by tabs if there are any, else by commas. */
export function cellsOfText(text: string): Cells {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = delimiters.map((delimiter) => {
    const { rows } = parseRecords(lines, delimiter, HEAD_ROWS);
    const most = sheetTables.map((table) => headerOfSheet(rows, table)?.columns.size ?? 0);
    return { delimiter, most: Math.max(...most) };
  });
  const best = named.reduce((a, b) => (b.most > a.most ? b : a));
  const copied = lines.includes('\t') ? '\t' : ',';
  return { name: '', rows: parseRecords(lines, best.most > 0 ? best.delimiter : copied).rows };
}
