/** A table under work: rows of cells as texts, out of a file and back into one. Values; each change gives a new grid. */
import { parseRecords } from '../input/index.ts';
import type { ObsStatus } from '../scoring/index.ts';
import { csvText, isKey, type SheetTable } from '../sheet/index.ts';

export interface GridRow {
  /** In the order of the table's columns. */
  cells: readonly string[];
  /** Stands there to be filled in: in the file only once more than its key is written. */
  isDue: boolean;
}

export interface Grid {
  table: SheetTable;
  rows: readonly GridRow[];
}

/** `due`: rows of the table that ought to be there, by the cells of their key; those that are not stand last. */
export function gridOf(
  table: SheetTable,
  rows: readonly (readonly string[])[],
  due: readonly (readonly string[])[] = [],
): Grid {
  const written = rowsOf(table, rows, false);
  const keys = new Set(written.map(({ cells }) => keyOf(table, cells)));
  const missing = rowsOf(table, due, true).filter(({ cells }) => !keys.has(keyOf(table, cells)));
  return { table, rows: [...written, ...missing] };
}

const rowsOf = ({ columns }: SheetTable, rows: readonly (readonly string[])[], isDue: boolean): GridRow[] =>
  rows.map((cells) => ({ cells: columns.map((_, at) => cells[at] ?? ''), isDue }));

/** The rows of a file whose header is the table's; of a published file it is. */
export function rowsOfText(table: SheetTable, text: string): string[][] {
  const [header = [], ...rows] = parseRecords(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).rows;
  const places = table.columns.map(({ name }) => header.indexOf(name));
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => places.map((at) => row[at] ?? ''));
}

/** With the rows of a text of the same table in place of its own; what is due and not among them stays to be filled in. */
export const withText = (grid: Grid, text: string): Grid =>
  gridOf(
    grid.table,
    rowsOfText(grid.table, text),
    grid.rows.filter(({ isDue }) => isDue).map(({ cells }) => cells),
  );

export const csvOfGrid = ({ table, rows }: Grid): string =>
  csvText(
    table,
    rows.filter(isWritten(table)).map(({ cells }) => cells),
  );

/** Of each row, that of the file as a spreadsheet shows it; null for one that is not in the file yet. */
export function fileRowsOf({ table, rows }: Grid): (number | null)[] {
  const written = isWritten(table);
  let last = 1;
  return rows.map((row) => (written(row) ? ++last : null));
}

export const fileRowOf = (grid: Grid, index: number): number | null => fileRowsOf(grid)[index] ?? null;

/** The row of the grid at a row of the file; -1 where there is none. */
export const gridRowOf = (grid: Grid, row: number): number => fileRowsOf(grid).indexOf(row);

/** Where a column stands in the table; -1 where it has none of that name. */
export const columnAt = ({ columns }: SheetTable, column: string | undefined): number =>
  columns.findIndex(({ name }) => name === column);

const isWritten =
  ({ columns }: SheetTable) =>
  ({ cells, isDue }: GridRow): boolean =>
    !isDue || columns.some((column, at) => !isKey(column) && cells[at] !== '');

const keyOf = ({ columns }: SheetTable, cells: readonly string[]): string =>
  columns.flatMap((column, at) => (isKey(column) ? [(cells[at] ?? '').trim()] : [])).join('\n');

/** Cells as a spreadsheet copies them: tabs between them, one that holds lines or tabs in quotation marks. */
export function copiedBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const { rows, broken } = parseRecords(lines, '\t');
  // A quotation mark without a partner: the text was copied as it stands.
  return lines === '' || broken !== null ? lines.split('\n').map((line) => line.split('\t')) : rows;
}

/** A block of cells laid over the grid from one cell on; rows that it needs are added, what would stand beyond the last column is left out. */
export function withCells(
  grid: Grid,
  from: { row: number; column: number },
  block: readonly (readonly string[])[],
): Grid {
  const { columns } = grid.table;
  const empty: GridRow = { cells: columns.map(() => ''), isDue: false };
  const count = Math.max(grid.rows.length, from.row + block.length);
  const rows = Array.from({ length: count }, (_, index): GridRow => {
    const row = grid.rows[index] ?? empty;
    const over = block[index - from.row];
    if (!over) return row;
    return { ...row, cells: row.cells.map((cell, at) => over[at - from.column] ?? cell) };
  });
  return withoutDone({ ...grid, rows });
}

/** What is due and was written in another row is not to be filled in any more. */
function withoutDone({ table, rows }: Grid): Grid {
  const written = isWritten(table);
  const done = new Set(rows.filter(written).map(({ cells }) => keyOf(table, cells)));
  return { table, rows: rows.filter((row) => written(row) || !row.isDue || !done.has(keyOf(table, row.cells))) };
}

/** With one row more, by the names of its columns. */
export function withRow(grid: Grid, cells: Readonly<Record<string, string>>): Grid {
  const row = { cells: grid.table.columns.map(({ name }) => cells[name] ?? ''), isDue: false };
  return { ...grid, rows: [...grid.rows, row] };
}

export const withoutRow = (grid: Grid, index: number): Grid => ({
  ...grid,
  rows: grid.rows.filter((_, at) => at !== index),
});

/** `rows`: as a spreadsheet counts those of the file. */
export function withoutRows(grid: Grid, rows: ReadonlySet<number>): Grid {
  const fileRows = fileRowsOf(grid);
  return { ...grid, rows: grid.rows.filter((_, index) => !rows.has(fileRows[index] ?? 0)) };
}

/** The ordinary status for every value that has none. */
export function withStatus(grid: Grid, status: ObsStatus): Grid {
  const [value, own] = [columnAt(grid.table, 'value'), columnAt(grid.table, 'obs_status')];
  const isOpen = ({ cells }: GridRow) => cells[value]?.trim() && cells[own] === '';
  const rows = grid.rows.map((row) =>
    isOpen(row) ? { ...row, cells: row.cells.map((cell, at) => (at === own ? status : cell)) } : row,
  );
  return { ...grid, rows };
}
