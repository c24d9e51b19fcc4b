/** Whatever an officer has → the cells of its sheets. */
import { columnLetter, decodeText } from '../input/index.ts';
import type { Issue, IssuePlace } from '../issues/index.ts';
import { type Cells, cellsOfText } from './cells.ts';
import type { SheetRead } from './read.ts';
import type { Subject } from './workbook.ts';
import { type WorkbookFault, workbookKind } from './workbookKind.ts';

export interface Source {
  sheets: Cells[];
  /** Null where nothing says so. */
  subject: Subject | null;
}

/**
 * `source`: the bytes of a workbook or of a CSV file, or a text, such as cells that were pasted. A text in another encoding than
 * UTF-8 is told as the check tells it, of `fileName`. The library that reads workbooks is loaded with the first of them.
 */
export async function sheetsIn(
  source: Uint8Array | string,
  fileName = '',
): Promise<Source | { fault: WorkbookFault } | { issue: Issue }> {
  if (typeof source === 'string') return { sheets: [cellsOfText(source)], subject: null };
  const kind = workbookKind(source);
  if (kind === 'readable') return (await import('./workbook.ts')).readWorkbook(source);
  if (kind) return kind;
  const decoded = decodeText(source, fileName);
  return 'issue' in decoded ? decoded : { sheets: [cellsOfText(decoded.text)], subject: null };
}

/** Names of the columns of the table that the sheet has. */
export const columnsFound = ({ header }: SheetRead): ReadonlySet<string> => new Set(header.columns.keys());

/** Where a place of the CSV stands in the sheet; null where the sheet has no such cell or row. */
export function placeInSheet(
  { header, sheet }: SheetRead,
  { row, column }: IssuePlace,
  rowsOfSheet: ReadonlyMap<number, number>,
): { sheet: string; row: number; letter?: string } | null {
  const own = row === undefined ? undefined : rowsOfSheet.get(row);
  if (own === undefined) return null;
  const at = header.columns.get(column?.header ?? '');
  return { sheet, row: own, ...(at !== undefined && { letter: columnLetter(at) }) };
}
