/** Quotation marks that have no partner, or whose partner stands in another row, so that rows are held in one cell. */
import type { Issue } from '../../issues/index.ts';
import { cellPlace } from './columnLetter.ts';
import type { Records } from './records.ts';
import { type Swallowing, swallowing } from './swallowed.ts';
import type { Column } from '../tables/column.ts';

/** Only the first: what follows a stray quotation mark cannot be told apart. */
export function quotesIssue({ rows, broken }: Records, file: string, columns: readonly Column[]): Issue | undefined {
  const index = rows.findIndex((cells) => swallowing(cells, columns));
  if (broken !== null && (index < 0 || broken <= index)) {
    return { code: 'broken-quotes', place: { file, row: broken + 1 }, found: rows[broken]?.join(',') ?? '' };
  }
  const held = swallowing(rows[index] ?? [], columns);
  return held && rowsInCell(rows, index, held, { file, columns });
}

const breaksIn = (text: string) => text.split('\n').length - 1;

/** Names the lines of the file too, since a spreadsheet does not show the marks. */
function rowsInCell(
  rows: Records['rows'],
  index: number,
  { column, text }: Swallowing,
  { file, columns }: { file: string; columns: readonly Column[] },
): Issue {
  const before = [...rows.slice(0, index).map((row) => `${row.join('')}\n`), ...(rows[index] ?? []).slice(0, column)];
  const from = before.reduce((lines, part) => lines + breaksIn(part), 1);
  return {
    code: 'rows-in-cell',
    place: cellPlace(file, index, column, columns[column]?.name),
    found: text,
    values: { from: String(from), to: String(from + breaksIn(text)) },
  };
}
