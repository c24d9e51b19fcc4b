/** Values with commas or line breaks between marks that hold nothing together: “ ”, ' ', or " after a space. */
import type { Issue } from '../../issues/index.ts';
import { cellPlace } from './columnLetter.ts';
import type { Column } from '../tables/column.ts';

type Rows = readonly (readonly string[])[];

/** A value between such marks: the cell in which it opens, and the row in which it closes. */
export interface OtherQuotes {
  row: number;
  column: number;
  lastRow: number;
}

/** What opens a cell, and what may close it. */
const pairs: readonly [opens: RegExp, closes: RegExp][] = [
  [/^\s*[“„‟]/, /[”“‟"]\s*$/],
  [/^\s*«/, /»\s*$/],
  [/^\s*[‘‚]/, /[’‘']\s*$/],
  [/^\s*['`]/, /['’]\s*$/],
  [/^\s+"/, /"\s*$/],
];
const opened = (cell: string) => pairs.find(([opens]) => opens.test(cell));
const isClosed = (cell: string) => pairs.some(([, closes]) => closes.test(cell));
/** A value of more lines than this is not looked for. */
const MOST_ROWS = 6;

/** For a row that does not fit the header: the value that ends in it, where that is split over cells or rows. */
export function otherQuotesAt(rows: Rows, index: number): OtherQuotes | undefined {
  const ends = (rows[index] ?? []).findIndex((cell) => isClosed(cell) && !opened(cell));
  const end = rows[index]?.[ends];
  if (end === undefined) return undefined;
  for (let row = index; row >= Math.max(1, index - MOST_ROWS + 1); row--) {
    const cells = (rows[row] ?? []).slice(0, row === index ? ends : undefined);
    const column = cells.findLastIndex((cell) => opened(cell)?.[1].test(end));
    if (column >= 0) return { row, column, lastRow: index };
    if (cells.some(isClosed)) return undefined;
  }
  return undefined;
}

export function otherQuotesIssue(
  rows: Rows,
  { row, column }: OtherQuotes,
  file: string,
  columns: readonly Column[],
): Issue {
  const cell = rows[row]?.[column]?.trim() ?? '';
  return {
    code: 'other-quotes',
    place: cellPlace(file, row, column, columns[column]?.name),
    found: rows[row]?.slice(column).join(',') ?? '',
    values: { mark: cell.slice(0, 1), kind: cell.startsWith('"') ? 'space' : 'mark' },
  };
}
