/**
 * Tells a row of the file from a line of text that merely has commas, by what the cells look like. Only for finding
 * rows that stand where none is read: what is wrong with a cell is told by its own reader.
 */
import { withoutTail } from './records.ts';
import { type Column, looks, mayBeEmpty } from '../tables/column.ts';

/** Only what is written in words is longer than this. */
const LONGEST_CODE = 200;

/** Whether the cell may stand in the column as it is, as far as a glance can tell. */
export function fitsColumn(cell: string, column: Column): boolean {
  if (cell.trim() === '') return mayBeEmpty(column);
  const { words, thai, anything } = looks;
  return (cell.length <= LONGEST_CODE || [words, thai, anything].includes(column.look)) && column.look.test(cell);
}

/** A few faults, and a comma too few or too many in a long row, still leave a row. */
export function looksLikeRow(row: readonly string[], columns: readonly Column[]): boolean {
  return hasLength(row, columns) && fitsMostly(columns.map((column, index) => [row[index] ?? '', column] as const));
}

export function hasLength(row: readonly string[], columns: readonly Column[]): boolean {
  const slack = columns.length > 6 ? 1 : 0;
  return Math.abs(withoutTail(row, columns.length).length - columns.length) <= slack;
}

/** Whether cells beside the columns they would stand in are rather those of a row than words of a text. */
export function fitsMostly(pairs: readonly (readonly [cell: string, column: Column])[]): boolean {
  const fitting = pairs.filter(([cell, column]) => fitsColumn(cell, column));
  const filled = fitting.filter(([cell]) => cell.trim() !== '');
  return filled.length >= 2 && pairs.length - fitting.length <= Math.floor(pairs.length / 3);
}
