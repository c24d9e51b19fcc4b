import type { IssuePlace } from '../../issues/index.ts';

/** The name a spreadsheet gives to a column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The place of a cell: the index of its row and of its column, from 0. */
export const cellPlace = (file: string, row: number, column: number, header = ''): IssuePlace => ({
  file,
  row: row + 1,
  column: { letter: columnLetter(column), header },
});
