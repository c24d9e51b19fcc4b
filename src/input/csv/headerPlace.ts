/** Where the header of a file stands, and what keeps it from being the first row. */
import type { Issue } from '../../issues/index.ts';
import { HEAD_ROWS } from './records.ts';
import { looksLikeRow } from './rowShape.ts';
import { type Column, headerOf } from '../tables/column.ts';

type Rows = readonly (readonly string[])[];

/** Capitals, spaces and hyphens do not make another name. */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** No name is as long as this, whatever spaces stand around it. */
const LONGEST_NAME = 60;

const plainNames = new WeakMap<readonly Column[], ReadonlySet<string>>();

function plainNamesOf(columns: readonly Column[]): ReadonlySet<string> {
  const names = plainNames.get(columns) ?? new Set(columns.map(({ name }) => plain(name)));
  plainNames.set(columns, names);
  return names;
}

/** Whether a row has at least half of the names of the columns. Asked of every row: most have few cells of letters. */
export function isHeader(row: readonly string[], columns: readonly Column[]): boolean {
  const least = Math.max(2, columns.length / 2);
  const words = row.filter((cell) => cell.length <= LONGEST_NAME && /[a-z]/i.test(cell));
  if (words.length < least) return false;
  const names = plainNamesOf(columns);
  return new Set(words.map(plain).filter((word) => names.has(word))).size >= least;
}

/** Index of the header; -1 where none of the first rows is one. */
export const headerIndex = (rows: Rows, columns: readonly Column[]): number =>
  rows.slice(0, HEAD_ROWS).findIndex((row) => isHeader(row, columns));

/** A header that stands lower, or nowhere: one issue, for its names and the rows under it cannot be judged yet. */
export function headerPlaceIssue(
  rows: Rows,
  index: number,
  file: string,
  columns: readonly Column[],
): Issue | undefined {
  if (index === 0) return undefined;
  const found = rows[0]?.join(',') ?? '';
  const header = headerOf(columns);
  if (index < 0) {
    const first = rows.slice(0, HEAD_ROWS).findIndex((row) => looksLikeRow(row, columns));
    return headerUnknown(found, file, columns, first);
  }
  const above = rows.slice(0, index);
  const kind = above.some((row) => looksLikeRow(row, columns)) ? 'move' : 'delete';
  const values = { header, row: String(index + 1), above: rowsText(index), kind };
  return { code: 'header-not-first', place: { file, row: 1 }, found, values };
}

/** `first`: index of the first row that looks like data, or -1. */
export function headerUnknown(found: string, file: string, columns: readonly Column[], first = -1): Issue {
  const kind = first < 0 ? 'arrange' : first === 0 ? 'insert' : 'replace';
  const values = { header: headerOf(columns), kind, above: rowsText(first) };
  return { code: 'header-unknown', place: { file, row: 1 }, found, values };
}

/** The rows above an index, as a spreadsheet numbers them. */
export const rowsText = (index: number) => (index > 1 ? `1–${index}` : '1');

/** A row that has the names of the columns once more, as files that were joined have it: it is no data. */
export function headerAgainIssue(
  row: readonly string[],
  place: { file: string; row: number; below: boolean },
  columns: readonly Column[],
): Issue | undefined {
  const again = isHeader(row, columns);
  if (!again && !(place.below && isTranslation(row, columns))) return undefined;
  const { file } = place;
  return {
    code: 'header-repeated',
    place: { file, row: place.row },
    found: row.join(','),
    values: { kind: again ? 'again' : 'translation' },
  };
}

/** Names for people right under the header: most columns have one, and no row of data is without any digit. */
function isTranslation(row: readonly string[], columns: readonly Column[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > columns.length / 2 && !filled.some((cell) => /\p{N}/u.test(cell));
}
