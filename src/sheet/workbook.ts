/**
 * An Excel workbook → the cells of its sheets as texts. A cell is handed on as what it holds, never as it is rounded for the eye:
 * a percentage with its sign (63.25%), a day with its hour (2024-09-30 00:00:00), so that the reader of the
 * column sees that it is no plain number or date and a person is asked.
 */
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Cells } from './cells.ts';
import { timesHundred } from './percent.ts';

export interface Workbook {
  /** Those that can be seen and have anything in them. */
  sheets: Cells[];
  subject: Subject | null;
}

/** Of which agency and year a workbook says that it is, as a template does. */
export interface Subject {
  agency: string;
  fiscalYear: number;
}

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | { fault: 'broken' }> {
  try {
    const { sheets, properties } = await readXlsx(bytes, { readStyles: true });
    const seen = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
    return {
      sheets: seen.map(cellsOfSheet).filter(({ rows }) => rows.length > 0),
      subject: subjectIn(properties?.subject),
    };
  } catch {
    return { fault: 'broken' };
  }
}

/** "dsdw/2567" */
function subjectIn(text = ''): Subject | null {
  const [, agency, year] = /^([a-z0-9-]+)\/(25\d\d)$/.exec(text) ?? [];
  return agency && year ? { agency, fiscalYear: Number(year) } : null;
}

function cellsOfSheet({ name, rows, cells, merges = [] }: Sheet): Cells {
  const texts = rows.map((row, at) => row.map((value, column) => textOf(value, cells?.get(`${at},${column}`))));
  const last = texts.findLastIndex((row) => row.some((cell) => cell !== ''));
  const spans = merges
    .filter(({ startRow, endRow }) => endRow > startRow)
    .map(({ startRow, endRow, startCol }) => ({ column: startCol, row: startRow, lastRow: endRow }));
  return { name, rows: texts.slice(0, last + 1), ...(spans.length > 0 && { spans }) };
}

function textOf(value: CellValue, cell: Cell | undefined): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value);
  if (typeof value === 'number') return isPercentage(cell) ? `${timesHundred(String(value))}%` : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (cell?.richText) return cell.richText.map(({ text }) => text).join('');
  // A formula whose value no program has worked out yet.
  if (value === null || value === undefined) return cell?.formula ? `=${cell.formula}` : '';
  return String(value);
}

/** What is between quotation marks or behind a backslash in a format is only shown. */
const isPercentage = (cell: Cell | undefined) => /%/.test((cell?.style?.numFmt ?? '').replace(/"[^"]*"|\\./g, ''));

const dayText = (day: Date) =>
  day
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '');
