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
  /** What the workbook says it is about, as a template does: `dsdw/2567`; '' where it says nothing. */
  subject: string;
}

/** Why a file cannot be read as a workbook. */
export type WorkbookFault = 'password' | 'broken' | 'older';

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | { fault: WorkbookFault }> {
  if (!isZip(bytes)) return { fault: !isCompound(bytes) ? 'broken' : isLockedPackage(bytes) ? 'password' : 'older' };
  try {
    const { sheets, properties } = await readXlsx(bytes, { readStyles: true });
    const seen = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
    return { sheets: seen.map(cellsOfSheet).filter(({ rows }) => rows.length > 0), subject: properties?.subject ?? '' };
  } catch {
    return { fault: 'broken' };
  }
}

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Uint8Array) => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isCompound = (bytes: Uint8Array) => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** A workbook with a password stands in the same container as one of Excel 97, under a name of its own. */
function isLockedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}

export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes);

function cellsOfSheet({ name, rows, cells }: Sheet): Cells {
  const texts = rows.map((row, at) => row.map((value, column) => textOf(value, cells?.get(`${at},${column}`))));
  const last = texts.findLastIndex((row) => row.some((cell) => cell !== ''));
  return { name, rows: texts.slice(0, last + 1) };
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
