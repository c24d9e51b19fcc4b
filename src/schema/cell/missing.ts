/** Words and marks that stand where there is no value, and the errors that a spreadsheet writes in a cell. */
import { bare, type CellProblem, refuse, seen } from './reading.ts';

/** What a placeholder says: nothing is known, nothing was set, a dash of either, or perhaps zero. */
export type Missing = 'unknown' | 'not-set' | 'dash' | 'unknown-or-zero';

const NOTHING = [
  ...['n/a', 'na', 'n.a.', 'n.a', 'null', '(null)', 'nan', 'nat', 'undefined', 'tbd', 'tbc', 'tba', '?', '??', '???'],
  ...['.', '..', '...', '…', 'no data', 'not available', 'missing', 'pending', 'unknown'],
  ...['ไม่มีข้อมูล', 'ยังไม่มีข้อมูล', 'ไม่ทราบ', 'ไม่ปรากฏ', 'ไม่ระบุ', 'รอข้อมูล', 'รอผล', 'รอรายงาน', 'รอผลการดำเนินงาน'],
  ...['ยังไม่รายงาน', 'ยังไม่มีผล', 'ไม่มีผล', 'อยู่ระหว่างดำเนินการ', 'อยู่ระหว่างรวบรวม'],
];
const PERHAPS_ZERO = ['ไม่มี', 'ไม่พบ', 'none', 'nil', 'no', 'x', '×', '*'];
const NOT_SET = ['ไม่ได้กำหนด', 'ไม่กำหนด', 'ไม่มีเป้าหมาย', 'not set', 'not applicable'];
const DASHES = /^[-–—−‐‑‒―_]+$/;
/** As Excel and LibreOffice write them; only marks where the column is too narrow. */
const ERRORS = /^(?:#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)|Err:\d+|#{2,})$/i;

/** What a text that stands for a missing value says; undefined for any other text. */
export function missingMeant(text: string): Missing | undefined {
  const word = seen(text).toLowerCase();
  if (DASHES.test(word)) return 'dash';
  if (NOTHING.includes(word)) return 'unknown';
  if (NOT_SET.includes(word)) return 'not-set';
  return PERHAPS_ZERO.includes(word) ? 'unknown-or-zero' : undefined;
}

/** The error of a formula that came along with the value of its cell. */
export function refuseSpreadsheetError(text: string): { problem: CellProblem } | null {
  const error = bare(text);
  if (!ERRORS.test(error)) return null;
  return refuse('spreadsheet-error', text, undefined, /^#+$/.test(error) ? { narrow: 'true' } : {});
}

/** A placeholder in a cell that may be left empty, and an error of a spreadsheet in any cell. */
export function refuseMissing(text: string): { problem: CellProblem } | null {
  return refuseSpreadsheetError(text) ?? (missingMeant(text) ? refuse('placeholder', text) : null);
}
