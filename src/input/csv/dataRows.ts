/** The rows under a sound header: those that fit it, and what keeps the others from fitting. */
import type { Issue } from '../../issues/index.ts';
import type { Column } from '../tables/column.ts';
import { rowDelimiterIssue } from './delimiter.ts';
import { headerAgainIssue } from './headerPlace.ts';
import { type OtherQuotes, otherQuotesAt, otherQuotesIssue } from './otherQuotes.ts';
import { isBlank } from './records.ts';
import { fitsColumn } from './rowShape.ts';

export interface DataRow {
  /** As a spreadsheet shows it: a line break inside quotes does not add a row. */
  row: number;
  cells: readonly string[];
}

/**
 * Blank rows are passed over, and so are columns at the right that are empty from the header down. A row with one cell
 * more than the header is refused even where the last is empty: a comma within a text leaves just that.
 */
export function dataRows(
  rows: readonly (readonly string[])[],
  file: string,
  columns: readonly Column[],
): { rows: DataRow[]; issues: Issue[] } {
  const width = rows[0]?.length ?? 0;
  const fitting: DataRow[] = [];
  const issues: Issue[] = [];
  const unfit: number[] = [];
  rows.forEach((all, index) => {
    if (index === 0 || isBlank(all)) return;
    const row = index + 1;
    const again = headerAgainIssue(all, { file, row, below: index === 1 }, columns);
    const whole = all.length === width ? all : completedRow(rows, index, columns);
    if (again) issues.push(again);
    else if (whole && isBlank(whole.slice(columns.length)))
      fitting.push({ row, cells: whole.slice(0, columns.length) });
    else unfit.push(index);
  });
  const quoted = unfit.map((index) => otherQuotesAt(rows, index)).filter((one) => one !== undefined);
  const held = new Set(quoted.flatMap(rowsOf));
  for (const one of quoted) issues.push(otherQuotesIssue(rows, one, file, columns));
  const unexplained = unfit.filter((index) => !held.has(index));
  const separated = unexplained.map((index) => rowDelimiterIssue(rows[index] ?? [], { file, row: index + 1 }, columns));
  const [first] = separated.filter((issue) => issue !== undefined);
  if (first) issues.push(first);
  unexplained.forEach((index, at) => {
    if (separated[at]) return;
    const [cells, place] = [rows[index] ?? [], { file, row: index + 1 }];
    issues.push(wordsAloneIssue(cells, place) ?? wrongCellCount(cells, place, columns, width));
  });
  const data = fitting.filter(({ row, cells }) => {
    const words = held.has(row - 1) ? undefined : wordsAloneIssue(cells, { file, row });
    if (words) issues.push(words);
    return !words && !held.has(row - 1);
  });
  return { rows: data, issues };
}

const rowsOf = ({ row, lastRow }: OtherQuotes) => Array.from({ length: lastRow - row + 1 }, (_, index) => row + index);

/** `width`: how many cells the header has, with the empty ones. */
function wrongCellCount(
  cells: readonly string[],
  place: { file: string; row: number },
  columns: readonly Column[],
  width: number,
): Issue {
  const [expected, count] =
    cells.length === width
      ? [columns.length, cells.findLastIndex((cell) => cell.trim() !== '') + 1]
      : [width, cells.length];
  return {
    code: 'wrong-cell-count',
    place,
    found: cells.join(','),
    values: { expected: String(expected), count: String(count) },
  };
}

/**
 * Excel writes a table in blocks of 16 rows, and leaves out the separators of columns at the right that are empty in
 * the whole block. The cells that such a row lacks are empty, and nothing else than its last columns can be meant.
 */
const BLOCK = 16;

/** The row with its empty cells, where Excel left them out; undefined where a comma may be missing within the row. */
function completedRow(
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

/**
 * A phrase in one cell and nothing else: notes, sources and headings that stand within a table. No row of data has a
 * single value, and one that was just begun has a number.
 */
function wordsAloneIssue(cells: readonly string[], place: { file: string; row: number }): Issue | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  return filled.length === 1 && /\p{L}/u.test(only) ? { code: 'words-alone', place, found: only } : undefined;
}
