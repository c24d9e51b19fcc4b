/** Which table a sheet is: the one of which it names the most columns. */
import type { Cells } from './cells.ts';
import { columnsIn, headerOfSheet, neededColumns, type SheetHeader } from './header.ts';
import { type SheetTable, type SheetTableId, sheetTables } from './tables.ts';
import { HEAD_ROWS, isBlank, looksLikeRow } from '../input/index.ts';

export type Recognised =
  | { table: SheetTable; header: SheetHeader }
  /** Several tables with these columns: what tells them apart is for a person to say. */
  | { oneOf: readonly SheetTable[] }
  /** None; the one that comes nearest with the columns that it lacks, where there is one. */
  | { nearest: { table: SheetTable; missing: readonly string[]; row: number } | null };

/** `only`: the tables that it can be; what it is called, or says above its header, chooses among tables with the same columns. */
export function recognise(cells: Cells, only?: readonly SheetTableId[], fileName = ''): Recognised {
  const among = sheetTables.filter(({ id }) => only === undefined || only.includes(id));
  const found = among.flatMap((table) => {
    const header = headerOfSheet(cells.rows, table);
    return header ? [{ table, header }] : [];
  });
  const most = Math.max(...found.map(({ header }) => header.columns.size));
  const best = found.filter(({ header }) => header.columns.size === most);
  const [first] = best;
  if (!first) return withoutHeader(cells, among) ?? { nearest: nearestOf(cells, among) };
  if (best.length === 1) return first;
  const named = [cells.name, ...cells.rows.slice(0, first.header.index).flat(), fileName].map((text) =>
    best.filter(({ table }) => isCalled(text, table)),
  );
  const [only1] = named.find((some) => some.length === 1) ?? [];
  return only1 ?? { oneOf: best.map(({ table }) => table) };
}

/** Rows that were copied without their header, of a table that is known: every one has to look like a row of it. */
function withoutHeader({ rows }: Cells, [table, ...others]: readonly SheetTable[]): Recognised | undefined {
  const filled = rows.filter((row) => !isBlank(row));
  if (!table || others.length > 0 || filled.length === 0) return undefined;
  const { columns } = table;
  if (!filled.every((row) => row.length === columns.length && looksLikeRow(row, columns))) return undefined;
  return { table, header: { index: -1, columns: new Map(columns.map(({ name }, at) => [name, at])) } };
}

const isCalled = (text: string, { id, title, file }: SheetTable): boolean => {
  const told = text.toLowerCase();
  return [id, title.th, title.en, file.replace(/\.csv$/, '')].some((name) => told.includes(name.toLowerCase()));
};

function nearestOf(cells: Cells, among: readonly SheetTable[]) {
  const all = cells.rows.slice(0, HEAD_ROWS).flatMap((row, index) =>
    among.map((table) => {
      const columns = columnsIn(row, table);
      const missing = neededColumns(table).flatMap(({ name }) => (columns.has(name) ? [] : [name]));
      return { table, missing, row: index + 1, size: columns.size };
    }),
  );
  const best = all.reduce((a, b) => (b.size > a.size ? b : a), { size: 1 } as (typeof all)[number]);
  return best.size < 2 ? null : { table: best.table, missing: best.missing, row: best.row };
}
