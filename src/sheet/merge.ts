/** The rows of a sheet put into a file that is there: a row of the same name is replaced, every other stays as it is. */
import { readCsv } from '../input/index.ts';
import type { Issue } from '../issues/index.ts';
import type { SheetRow } from './arrange.ts';
import { csvText } from './csvText.ts';
import { isKey, type SheetTable } from './tables.ts';

export interface Replaced {
  /** Row of the sheet. */
  row: number;
  /** What names it, such as "5.1 2 share". */
  key: string;
  cells: { column: string; from: string; to: string }[];
}

export interface Merged {
  /** The whole file. */
  text: string;
  /** Rows of the sheet that the file had not. */
  added: number[];
  /** Rows that the file has otherwise, with what changes; those that are equal are not among them. */
  replaced: Replaced[];
  /** Rows that stand in the file as they are. */
  same: number[];
  /** By the row of the file, that of the sheet. */
  rowsOfSheet: ReadonlyMap<number, number>;
}

interface Line {
  name: string;
  cells: readonly string[];
  row?: number;
}

/**
 * `existing`: the bytes of the file, null where there is none yet. Problems that keep it from being read are handed back: nothing
 * can be put in place in it. `has`: the columns of the sheet; what stands in others is kept.
 */
export function mergeInto(
  existing: Uint8Array | null,
  table: SheetTable,
  rows: readonly SheetRow[],
  has: ReadonlySet<string>,
): Merged | { issues: Issue[] } {
  const { columns } = table;
  const names = columns.map(({ name }) => name);
  const before = existing === null ? { rows: [], issues: [] } : readCsv(existing, table.file, columns);
  if (before.issues.length > 0) return { issues: before.issues };
  const lines = before.rows.map((row): Line => {
    const cells = names.map((name) => row.cells[row.columns.indexOf(name)] ?? '');
    return { name: nameOf(cells, table), cells };
  });
  const merged: Omit<Merged, 'text' | 'rowsOfSheet'> = { added: [], replaced: [], same: [] };
  for (const { row, cells } of rows) {
    const name = nameOf(cells, table);
    const at = lines.findIndex((line) => line.row === undefined && line.name === name);
    const old = lines[at];
    if (!old) {
      lines.splice(placeFor(cells, lines), 0, { name, cells, row });
      merged.added.push(row);
      continue;
    }
    const next = cells.map((cell, index) => (has.has(names[index] ?? '') ? cell : (old.cells[index] ?? '')));
    const changed = names.flatMap((column, index) => {
      const [from = '', to = ''] = [old.cells[index], next[index]];
      return from === to ? [] : [{ column, from, to }];
    });
    if (changed.length > 0) merged.replaced.push({ row, key: name, cells: changed });
    else merged.same.push(row);
    lines[at] = { name, cells: next, row };
  }
  const text = csvText(
    table,
    lines.map(({ cells }) => cells),
  );
  const places = lines.flatMap((line, index) => (line.row === undefined ? [] : [[index + 2, line.row] as const]));
  return { text, ...merged, rowsOfSheet: new Map(places) };
}

/** A table whose rows have no name has each of them once: only an equal one is the same. */
function nameOf(cells: readonly string[], { columns }: SheetTable): string {
  const keys = columns.flatMap((column, at) => (isKey(column) ? [cells[at] ?? ''] : []));
  return (keys.length > 0 ? keys : cells).join(' ').trim();
}

/** After the last row that begins alike, such as those of the same KPI; else at the end. */
function placeFor([first]: readonly string[], lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ cells }) => cells[0] === first);
  return last < 0 ? lines.length : last + 1;
}
