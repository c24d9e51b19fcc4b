/**
 * Tells a row of the file from a line of text that merely has commas, by what the cells look like. Only for finding
 * rows that stand where none is read: what is wrong with a cell is told by its own reader.
 */
import { withoutTail } from './records.ts';

const digits = /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u;
const id = /^[a-z][a-z0-9_-]*$/i;
const thai = /[\u0e01-\u0e2e]/;
const words = /\p{L}/u;
const date = /^\D{0,3}\d+[-/]\d+[-/]\d+/;
const anything = /^/;

/** By the names of the columns, which mean the same in every file. Those that may be empty are told by `optional`. */
const looks: Record<string, RegExp> = {
  kpi: digits,
  number: digits,
  round: digits,
  measure: id,
  fiscal_year_be: /^\p{Nd}{4}$/u,
  value: digits,
  numerator: digits,
  denominator: digits,
  obs_status: /^\p{L}$/u,
  as_of: date,
  evidence_url: /^(https?:|www\.)/i,
  source: words,
  note: words,
  activity: words,
  parent: digits,
  months: /^[\p{Nd} ,-]+$/u,
  months_basis: id,
  title_th: thai,
  title_en: /[a-z]/i,
  file: /\.csv$/i,
  row_key: /[\p{Nd}/]/u,
  column: id,
  published: anything,
  corrected: anything,
  date,
  reason: words,
};
const optional = [
  'value',
  'numerator',
  'denominator',
  'obs_status',
  'as_of',
  'evidence_url',
  'note',
  'parent',
  'months',
  'months_basis',
  'published',
  'corrected',
];

/** Only what is written in words is longer than this. */
const LONGEST_CODE = 200;

/** Whether the cell may stand in the column as it is, as far as a glance can tell. */
export function fitsColumn(cell: string, column: string): boolean {
  if (cell.trim() === '') return optional.includes(column);
  const look = looks[column] ?? anything;
  return (cell.length <= LONGEST_CODE || [words, thai, anything].includes(look)) && look.test(cell);
}

/** A few faults, and a comma too few or too many in a long row, still leave a row. */
export function looksLikeRow(row: readonly string[], columns: readonly string[]): boolean {
  return hasLength(row, columns) && fitsMostly(columns.map((column, index) => [row[index] ?? '', column]));
}

export function hasLength(row: readonly string[], columns: readonly string[]): boolean {
  const slack = columns.length > 6 ? 1 : 0;
  return Math.abs(withoutTail(row, columns.length).length - columns.length) <= slack;
}

/** Whether cells beside the columns they would stand in are rather those of a row than words of a text. */
export function fitsMostly(pairs: readonly (readonly [cell: string, column: string])[]): boolean {
  const fitting = pairs.filter(([cell, column]) => fitsColumn(cell, column));
  const filled = fitting.filter(([cell]) => cell.trim() !== '');
  return filled.length >= 2 && pairs.length - fitting.length <= Math.floor(pairs.length / 3);
}
