/**
 * Finds rows of a file within one of its cells, where two stray quotation marks left them. A note of several lines may
 * hold any words and commas: only lines whose cells look like those of the columns are rows.
 */
import { isHeader } from './headerPlace.ts';
import { parseRecords } from './records.ts';
import { fitsMostly, hasLength, looksLikeRow } from './rowShape.ts';
import type { Column } from '../tables/column.ts';

export interface Swallowing {
  column: number;
  text: string;
}

/** The first cell of the row that holds other rows. */
export function swallowing(row: readonly string[], columns: readonly Column[]): Swallowing | undefined {
  const column = row.findIndex((cell, index) => cell.includes('\n') && holdsRows(row, index, columns));
  return column < 0 ? undefined : { column, text: row[column] ?? '' };
}

function holdsRows(row: readonly string[], index: number, columns: readonly Column[]): boolean {
  const [first = '', ...others] = (row[index] ?? '').split('\n');
  const last = others.pop() ?? '';
  const within = others.some((line) => {
    if (!line.includes(',')) return false;
    const cells = cellsOf(line);
    return looksLikeRow(cells, columns) || isHeader(cells, columns);
  });
  return within || joinsTwoRows(row, index, { end: cellsOf(first), beginning: cellsOf(last) }, columns);
}

/** Between its marks a cell then has the end of one row and the beginning of another; only these are judged. */
function joinsTwoRows(
  row: readonly string[],
  index: number,
  { end, beginning }: { end: readonly string[]; beginning: readonly string[] },
  columns: readonly Column[],
): boolean {
  const upper = [...row.slice(0, index), ...end];
  const lower = [...beginning, ...row.slice(index + 1)];
  if (!hasLength(upper, columns) || !hasLength(lower, columns)) return false;
  const inColumns = (cells: readonly string[], first: number) =>
    cells.flatMap((cell, at) => columns.slice(first + at, first + at + 1).map((column) => [cell, column] as const));
  return fitsMostly([...inColumns(end, index), ...inColumns(beginning, 0)]);
}

const cellsOf = (line: string) => parseRecords(line).rows[0] ?? [];
