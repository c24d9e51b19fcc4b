/** Where the header of a table stands in a sheet, and under which letter each of its columns is. */
import { type Column, HEAD_ROWS, mayBeEmpty } from '../input/index.ts';
import { nearest } from '../issues/index.ts';
import { namesIn, namesOf } from './names.ts';
import { isKey, type SheetTable } from './tables.ts';

export interface SheetHeader {
  /** Index of its row; -1 where the rows stand there without one, in the order of the table's columns. */
  index: number;
  /** By the name of a column, the index of its cells in a row. */
  columns: ReadonlyMap<string, number>;
}

type Rows = readonly (readonly string[])[];

/** A row names a table where it has every column that names a row of it, and one besides. */
export function headerOfSheet(rows: Rows, table: SheetTable): SheetHeader | undefined {
  const headers = rows
    .slice(0, HEAD_ROWS)
    .map((row, index) => ({ index, columns: columnsIn(row, table, rows.slice(index + 1)) }))
    .filter(({ columns }) => isNamed(columns, table));
  // Labels may stand above the names of the file: the lower of two that tell as much is the header.
  return headers.reduce<SheetHeader | undefined>((a, b) => (a && a.columns.size > b.columns.size ? a : b), undefined);
}

/** Columns without which a row of this kind cannot be told. */
export const neededColumns = ({ columns }: SheetTable): Column[] => {
  const keys = columns.filter((column) => isKey(column) && !mayBeEmpty(column));
  return keys.length > 0 ? keys : columns.filter((column) => !mayBeEmpty(column));
};

const isNamed = (found: ReadonlyMap<string, number>, table: SheetTable): boolean =>
  neededColumns(table).every(({ name }) => found.has(name)) && found.size > neededColumns(table).length - 1;

/** Columns of a table by the cells of a row, each once: by the name of the file before a label, then by a slip of the hand. */
export function columnsIn(row: readonly string[], table: SheetTable, below: Rows = []): Map<string, number> {
  const cells = row.map(namesIn);
  const found = new Map<string, number>();
  const isFree = (at: number) => ![...found.values()].includes(at);
  const take = (column: Column, fits: (names: readonly string[]) => boolean) => {
    if (found.has(column.name)) return;
    const at = cells.flatMap((names, index) => (isFree(index) && fits(names) ? [index] : []));
    const best = at.length > 1 ? likeliest(at, column, below) : at[0];
    if (best !== undefined) found.set(column.name, best);
  };
  const own = namesOf(table);
  for (const column of table.columns) take(column, (names) => names.includes(own.get(column)?.[0] ?? ''));
  for (const column of table.columns) take(column, (names) => names.some((name) => own.get(column)?.includes(name)));
  // A slip of the hand is one among names that are right.
  if (found.size < 2) return found;
  for (const column of table.columns)
    take(column, ([name = '']) => /^[a-z]/.test(name) && nearest(name, [column.name]) !== undefined);
  return new Map(table.columns.flatMap(({ name }) => (found.has(name) ? [[name, found.get(name) ?? 0] as const] : [])));
}

/** Of several cells that name the same column, the one under which most look like it. */
function likeliest(at: readonly number[], column: Column, below: Rows): number | undefined {
  const fitting = (index: number) => below.filter((row) => column.look.test((row[index] ?? '').trim())).length;
  return [...at].sort((a, b) => fitting(b) - fitting(a))[0];
}

/** A row that names the columns once more: the names of the file under their labels, or a table that was pasted twice. */
export const isHeaderAgain = (
  row: readonly string[],
  table: SheetTable,
  columns: ReadonlyMap<string, number>,
): boolean => {
  const again = columnsIn(row, table);
  return again.size >= 2 && again.size * 2 >= columns.size;
};
