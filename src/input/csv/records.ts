/**
 * The text of a CSV file → its rows as arrays: with named columns the library renames doubled headers, and its row
 * numbers are not those of a spreadsheet.
 */
import Papa from 'papaparse';

export interface Records {
  rows: string[][];
  /** Index of the first row with a quotation mark that has no partner, or null. */
  broken: number | null;
}

/** The header is looked for in so many rows: titles above it take fewer. */
export const HEAD_ROWS = 20;

/** `text` has its lines ended by `\n`. `most`: how many rows are wanted; all of them where it is not given. */
export function parseRecords(text: string, delimiter = ',', most = 0): Records {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
  return { rows: data, broken: errors.find(({ type }) => type === 'Quotes')?.row ?? null };
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** The cells without the empty ones that a spreadsheet leaves to the right of a table, beyond the `least` first. */
export function withoutTail(cells: readonly string[], least: number): readonly string[] {
  let end = cells.length;
  while (end > least && cells[end - 1]?.trim() === '') end--;
  return cells.slice(0, end);
}
