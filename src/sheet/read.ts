/** A sheet → the rows of a table, with what would have to be changed and what is left out. */
import type { KnownKpis } from '../input/index.ts';
import { arrange, type LeftOut, type SheetRow } from './arrange.ts';
import type { Cells } from './cells.ts';
import { type Change, proposedChanges } from './changes.ts';
import { csvText } from './csvText.ts';
import type { SheetHeader } from './header.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { SheetTable, SheetTableId } from './tables.ts';

export interface SheetRead {
  /** Name of the sheet; '' for a text. */
  sheet: string;
  table: SheetTable;
  header: SheetHeader;
  /** As they stand, in the order of the table's columns; blank ones and those left out are not among them. */
  rows: readonly SheetRow[];
  /** For a person to accept or not, from the top. */
  changes: readonly Change[];
  leftOut: LeftOut;
}

export interface SheetUnread {
  sheet: string;
  table: null;
  why: Exclude<Recognised, { table: SheetTable }>;
}

export interface About {
  /** What the KPIs of the assessment say (`knownIn` of src/input); without it units and bounds are not known, and less is proposed. */
  known?: KnownKpis;
  /** The tables that it can be, where that is known already; rows of a single one may stand there without a header. */
  only?: readonly SheetTableId[];
  /** Name of the file, which may tell baselines from targets. */
  fileName?: string;
}

export function readSheet(cells: Cells, { known, only, fileName }: About = {}): SheetRead | SheetUnread {
  const found = recognise(cells, only, fileName);
  if (!('table' in found)) return { sheet: cells.name, table: null, why: found };
  const { table, header } = found;
  const { rows, leftOut } = arrange(cells, table, header);
  return { sheet: cells.name, table, header, rows, changes: proposedChanges(table, header, rows, known), leftOut };
}

/** The rows with the changes that were accepted, and no other. */
export function rowsWith({ table, rows }: SheetRead, accepted: readonly Change[]): SheetRow[] {
  const mended = new Map(accepted.map(({ row, column, to }) => [`${row} ${column}`, to]));
  return rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, index) => mended.get(`${row} ${table.columns[index]?.name}`) ?? cell),
  }));
}

/** The finished CSV of the sheet by itself; `accepted` are some of its `changes`. */
export const csvOf = (read: SheetRead, accepted: readonly Change[]): string =>
  csvText(
    read.table,
    rowsWith(read, accepted).map(({ cells }) => cells),
  );
