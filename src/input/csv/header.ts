/** The names in the header of a CSV file against the columns it should have. */
import { type Issue, type IssuePlace, nearest } from '../../issues/index.ts';
import { cellPlace, columnLetter } from './columnLetter.ts';
import { headerUnknown } from './headerPlace.ts';
import { type Column, headerOf } from '../tables/column.ts';

/** More names than this in need of a mend are one mistake: the whole header is given instead. */
const MOST_NAMES = 2;

/** Unknown, doubled and missing columns; their order only where all of them are there. */
export function checkHeader(header: readonly string[], file: string, columns: readonly Column[]): Issue[] {
  const names = columns.map(({ name }) => name);
  if (header.length > 2 * columns.length) return [headerUnknown(header.join(','), file, columns)];
  const place = (index: number) => cellPlace(file, 0, index, header[index]);
  const absent = names.filter((name) => !header.includes(name));
  const unknown = header.flatMap((name, index) => (names.includes(name) ? [] : [index]));
  const meant = columnsMeant(header, unknown, names, absent);
  const missing = absent.filter((column) => ![...meant.values()].includes(column));
  const isUntold = unknown.length > meant.size && missing.length > 0;
  if (isUntold || meant.size + missing.length > MOST_NAMES) return [headerUnknown(header.join(','), file, columns)];

  const issues: Issue[] = header.flatMap((name, index) => {
    if (unknown.includes(index)) return [unknownColumn(name, place(index), names, meant.get(index))];
    const first = header.indexOf(name);
    if (first === index) return [];
    return [{ code: 'doubled-column', place: place(index), found: name, values: { first: columnLetter(first) } }];
  });
  for (const column of missing) {
    const values = { column, header: headerOf(columns) };
    issues.push({ code: 'missing-column', place: { file, row: 1 }, found: header.join(','), values });
  }
  if (issues.length > 0) return issues;

  const moved = names.findIndex((name, index) => header[index] !== name);
  if (moved < 0) return [];
  const values = { expected: names[moved] ?? '', header: headerOf(columns) };
  return [{ code: 'column-order', place: place(moved), found: header[moved] ?? '', values }];
}

/** By the index of an unknown name: the missing column that it is near to, or else the one whose place it has. */
function columnsMeant(
  header: readonly string[],
  unknown: readonly number[],
  columns: readonly string[],
  absent: readonly string[],
): Map<number, string> {
  const meant = new Map<number, string>();
  const left = () => absent.filter((column) => ![...meant.values()].includes(column));
  for (const index of unknown) {
    const near = nearest(header[index] ?? '', left());
    if (near) meant.set(index, near);
  }
  for (const index of unknown) {
    const here = columns[index] ?? '';
    if (!meant.has(index) && left().includes(here)) meant.set(index, here);
  }
  return meant;
}

/** A misspelt column is told once, not as one too many and one too few. */
function unknownColumn(name: string, place: IssuePlace, columns: readonly string[], suggestion?: string): Issue {
  const allowed = columns.join(', ');
  return { code: 'unknown-column', place, found: name, values: suggestion ? { allowed, suggestion } : { allowed } };
}
