/** Tables whose columns are separated by something else than commas, or not at all. */
import type { Issue } from '../../issues/index.ts';
import { headerIndex, rowsText } from './headerPlace.ts';
import { HEAD_ROWS, isBlank, parseRecords } from './records.ts';
import type { Column } from '../tables/column.ts';

type Rows = readonly (readonly string[])[];

const others = [';', '\t', '|'];

/** For a file in which no header is found between commas. */
export function delimiterIssue(text: string, rows: Rows, file: string, columns: readonly Column[]): Issue | undefined {
  for (const delimiter of others) {
    const { rows: head } = parseRecords(text, delimiter, HEAD_ROWS);
    const index = headerIndex(head, columns);
    const fits = head.some((row) => row.length === columns.length && !isBlank(row));
    const isSplit = rows.slice(0, HEAD_ROWS).some((row) => row.length > columns.length / 2);
    if (index >= 0 || (fits && !isSplit)) {
      const titles = Math.max(index, 0);
      return wrongDelimiter(file, titles, delimiter, titles);
    }
  }
  const index = headerIndex(rows.slice(0, HEAD_ROWS).map(unpacked), columns);
  return index < 0 ? undefined : rowInOneCell(file, index, rows[index] ?? []);
}

/** For a row that does not fit a sound header. */
export function rowDelimiterIssue(
  cells: readonly string[],
  { file, row }: { file: string; row: number },
  columns: readonly Column[],
): Issue | undefined {
  const whole = cells.join(',');
  const delimiter = others.find((mark) => whole.split(mark).length === columns.length);
  if (delimiter) return wrongDelimiter(file, row - 1, delimiter);
  const inner = unpacked(cells);
  return inner !== cells && inner.length === columns.length ? rowInOneCell(file, row - 1, cells) : undefined;
}

/** The cells of a row that stands in the first cell alone, as a program leaves it that never split the file. */
function unpacked(row: readonly string[]): readonly string[] {
  const [first = ''] = row;
  return /^[^\n]*,[^\n]*$/.test(first) && isBlank(row.slice(1)) ? (parseRecords(first).rows[0] ?? row) : row;
}

/** `titles`: how many rows stand above the header. */
const wrongDelimiter = (file: string, index: number, found: string, titles = 0): Issue => ({
  code: 'wrong-delimiter',
  place: { file, row: index + 1 },
  found,
  ...(titles > 0 && { values: { above: rowsText(titles) } }),
});

const rowInOneCell = (file: string, index: number, row: readonly string[]): Issue => ({
  code: 'row-in-one-cell',
  place: { file, row: index + 1 },
  found: row[0] ?? '',
});
