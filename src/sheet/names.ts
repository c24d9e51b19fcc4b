/** What the cells of a header say: names of columns, their labels in Thai and English, both in one cell. */
import type { Column } from '../input/index.ts';
import type { SheetTable } from './tables.ts';

/** Letters and digits only; what stands in brackets, such as (พ.ศ.), says more and is no other name. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const LONGEST_NAME = 80;

/** Every name that a cell of a header can be read as: whole, without what is in brackets, a line or a bracket alone. */
export function namesIn(cell: string): string[] {
  if (cell.length > LONGEST_NAME) return [];
  const parts = cell.split(/[\n()[\]/|·]/);
  return [...new Set([cell, cell.replace(/\(.*?\)|\[.*?\]/gs, ''), ...parts].map(plain))].filter((one) => one !== '');
}

const known = new WeakMap<SheetTable, ReadonlyMap<Column, readonly string[]>>();

/** All names of each column of a table; that of the file first. */
export function namesOf(table: SheetTable): ReadonlyMap<Column, readonly string[]> {
  const names = known.get(table) ?? new Map(table.columns.map((column) => [column, ownNames(column, table)]));
  known.set(table, names);
  return names;
}

function ownNames(column: Column, { title }: SheetTable): string[] {
  const ofValue = column.name === 'value' ? [title.th, title.en] : [];
  return [column.name, column.label.th, column.label.en, ...(column.also ?? []), ...ofValue].map(plain);
}
