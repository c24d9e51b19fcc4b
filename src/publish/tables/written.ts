/**
 * Rows as files. CSV: RFC 4180, CRLF between rows, UTF-8 in NFC; the form for Excel has a byte order mark, and words before
 * numbers as printed. JSON: an array of records, one on each line, with the columns of the CSV in their order.
 */
import Papa from 'papaparse';
import { runsAsFormula } from '../../schema/index.ts';
import type { Column, Row } from './table.ts';

/**
 * Without a byte order mark. Throws on an unknown column, and on a text that a spreadsheet would run as a formula: the
 * load refuses such texts, so one here is a hole in its checks.
 */
export function toCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name);
  for (const row of rows) refuseUnsafe(row, names);
  const data = rows.map((row) => names.map((name) => cellText(row[name] ?? '')));
  return `${Papa.unparse([names, ...data], { newline: '\r\n' })}\r\n`;
}

/** Excel reads UTF-8 only with the mark. */
export const withByteOrderMark = (csv: string): string => `\uFEFF${csv}`;

/** The same rows for people who double-click: a spreadsheet would make the KPI number 3.10 into 3.1. */
export function toExcelCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const worded = columns.flatMap(({ name, numberWord }) => (numberWord ? [{ name, numberWord }] : []));
  const shown = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(worded.map(({ name, numberWord }) => [name, asText(row[name] ?? '', numberWord)])),
  }));
  return withByteOrderMark(toCsv(columns, shown));
}

const asText = (text: string, word: string) => (/^\d[\d.]*$/.test(text) ? `${word} ${text}` : text);

/** One spelling of every letter; a line break inside a cell is a single line feed. */
export function cellText(text: string): string {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC');
}

function refuseUnsafe(row: Row, names: string[]): void {
  for (const [name, text] of Object.entries(row)) {
    const where = `${name} of ${row['kpi_id']}`;
    if (!names.includes(name)) throw new Error(`${where}: the list of columns has no such column`);
    if (runsAsFormula(text)) throw new Error(`${where} would run as a formula: ${text.slice(0, 40)}`);
  }
}

export function toJson(columns: readonly Column[], rows: readonly Row[]): string {
  if (rows.length === 0) return '[]\n';
  const lines = rows.map((row) => {
    const members = columns.map(
      (column) => `${JSON.stringify(column.name)}: ${toLiteral(column, row[column.name] ?? '')}`,
    );
    return `  { ${members.join(', ')} }`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Numbers are written with the digits that were published (53.10, not 53.1); an empty cell is null. */
function toLiteral({ type }: Column, text: string): string {
  if (text === '') return 'null';
  return type === 'integer' || type === 'decimal' ? text : JSON.stringify(cellText(text));
}
