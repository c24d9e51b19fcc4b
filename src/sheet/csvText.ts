/** The CSV text of a table, as the check reads it: UTF-8, lines ended by LF, the header first. */
import Papa from 'papaparse';
import { headerOf } from '../input/index.ts';
import type { SheetTable } from './tables.ts';

export function csvText({ columns }: Pick<SheetTable, 'columns'>, rows: readonly (readonly string[])[]): string {
  const body =
    rows.length > 0
      ? `${Papa.unparse(
          rows.map((row) => [...row]),
          { newline: '\n' },
        )}\n`
      : '';
  return `${headerOf(columns)}\n${body}`;
}
