/**
 * Excel writes a table in blocks of 16 rows, and leaves out the separators of columns at the right that are empty in
 * the whole block. The cells that such a row lacks are empty, and nothing else than its last columns can be meant.
 */
import { fitsColumn } from './rowShape.ts';
import type { Column } from '../tables/column.ts';

const BLOCK = 16;

/** The row with its empty cells, where Excel left them out; undefined where a comma may be missing within the row. */
export function completedRow(
  rows: readonly (readonly string[])[],
  index: number,
  columns: readonly Column[],
): readonly string[] | undefined {
  const cells = rows[index] ?? [];
  const from = index - (index % BLOCK);
  const missing = columns.slice(cells.length);
  if (from === 0 || cells.length < 2 || missing.length === 0) return undefined;
  const block = rows.slice(from, from + BLOCK).filter((row) => row.length > 1);
  const isWhole = block.every((row) => row.length === cells.length);
  const fits = columns.every((column, at) => fitsColumn(cells[at] ?? '', column));
  return isWhole && fits ? [...cells, ...missing.map(() => '')] : undefined;
}
