/** The rows of a sheet in the order of the table's columns, and what of the sheet is no part of the table. */
import { columnLetter, isBlank } from '../input/index.ts';
import type { Cells } from './cells.ts';
import { isHeaderAgain, type SheetHeader } from './header.ts';
import { isKey, type SheetTable } from './tables.ts';

export interface SheetRow {
  /** Row of the sheet, from 1. */
  row: number;
  /** In the order of the table's columns. */
  cells: readonly string[];
}

export interface LeftOut {
  /** Columns that the table has not, with what stands over them. */
  columns: { letter: string; title: string }[];
  /** Rows of words alone, above, within or under the table. */
  words: { row: number; text: string }[];
  /** Rows that name something and say nothing of it: not filled in yet. */
  unfilled: number[];
}

export function arrange(
  { rows, spans = [] }: Cells,
  table: SheetTable,
  { index, columns }: SheetHeader,
): { rows: SheetRow[]; leftOut: LeftOut } {
  // Under labels, the row of names has nothing over a column that is not of the file.
  const labels = rows.slice(0, index + 1).filter((row, at) => at === index || isHeaderAgain(row, table, columns));
  const titleOf = (at: number) => labels.map((row) => (row[at] ?? '').trim()).findLast((title) => title !== '') ?? '';
  const used = new Set(columns.values());
  const leftOut: LeftOut = { columns: [], words: [], unfilled: [] };
  for (const at of extraColumns(rows.slice(Math.max(index, 0)), used))
    leftOut.columns.push({ letter: columnLetter(at), title: titleOf(at) });
  /** What names a row may stand in one cell over the rows of a KPI; a figure is that of its own row alone. */
  const spanned = (column: number, row: number) => {
    const span = spans.find((one) => one.column === column && one.row < row && row <= one.lastRow);
    return span ? (rows[span.row]?.[column] ?? '') : '';
  };
  const arranged: SheetRow[] = [];
  rows.forEach((all, at) => {
    const row = at + 1;
    const cells = table.columns.map((column) => {
      const own = columns.get(column.name) ?? -1;
      return all[own] || (isKey(column) ? spanned(own, at) : '');
    });
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (at === index || isBlank(all) || (at > index && isHeaderAgain(all, table, columns))) return;
    if (at < index || filled.length === 0 || isWordsAlone(all)) {
      const text = all.filter((cell) => cell.trim() !== '').join(' ');
      // A header of labels above the names is no remark.
      if (at > index || !isHeaderAgain(all, table, columns)) leftOut.words.push({ row, text });
    } else if (isUnfilled(cells, table)) leftOut.unfilled.push(row);
    else arranged.push({ row, cells });
  });
  return { rows: arranged, leftOut };
}

/** A note, a source, a heading within the table: one cell, in words. */
function isWordsAlone(row: readonly string[]): boolean {
  const [only = '', ...others] = row.filter((cell) => cell.trim() !== '');
  return others.length === 0 && /\p{L}/u.test(only);
}

/** Only what names the row is there. */
const isUnfilled = (cells: readonly string[], { columns }: SheetTable): boolean =>
  columns.some(isKey) && columns.every((column, at) => isKey(column) || (cells[at] ?? '').trim() === '');

/** Indexes of columns with anything in them that are none of the table's. */
function extraColumns(rows: readonly (readonly string[])[], used: ReadonlySet<number>): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).filter(
    (at) => !used.has(at) && rows.some((row) => (row[at] ?? '').trim() !== ''),
  );
}
