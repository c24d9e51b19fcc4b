/** A number in plain decimal notation, and the other ways in which people write one. */
import type { DecimalText } from '../../scoring/index.ts';
import { arabicDigits, type CellProblem, read, type Reading, refuse, refuseUnclean } from './reading.ts';

const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const MINUS_ZERO = /^-0(\.0+)?$/;
const EXPONENT = /^[-+]?\d+([.,]\d+)?[eE][-+]?\d+$/;
const GROUPED = /^[-+]?\d{1,3}([,' ])\d{3}(\1\d{3})*(\.\d+)?$/;
const COMMA_DECIMAL = /^[-+]?\d+,\d+$/;
const FORMULA = /^[=@]/;
/** Letters, marks or signs before or after a number, as in "ร้อยละ 12.5", "12.5 %" or "4 งานบริการ". */
const WITH_UNIT = /^(?:[\p{L}฿$][\p{L}\p{M}.]*\s*)?([-+]?\d[\d.,]*)(?:\s*[%\p{L}(/฿][\s\p{L}\p{M}/().]*)?$/u;

/** Words and marks that stand for "nothing", and the status that says the same. */
const PLACEHOLDERS = new Map([
  ['-', 'M'],
  ['–', 'M'],
  ['—', 'M'],
  ['n/a', 'O'],
  ['na', 'O'],
  ['#n/a', 'O'],
  ['null', 'O'],
  ['ไม่มี', 'O'],
  ['ไม่มีข้อมูล', 'O'],
  ['รอข้อมูล', 'O'],
  ['ไม่ได้กำหนด', 'M'],
]);

/** Arabic digits, optional minus, `.` as the point; no exponent, separator or unit. Empty is the caller's business. */
export function readDecimal(text: string): Reading<DecimalText> {
  return isPlain(text) ? read(text) : { problem: why(text) };
}

const isPlain = (text: string) => PLAIN.test(text) && !MINUS_ZERO.test(text);

function why(text: string): CellProblem {
  const refused = (...args: Parameters<typeof refuse>) => refuse(...args).problem;
  const unclean = refuseUnclean(text, isPlain)?.problem;
  if (unclean) return unclean;
  const status = PLACEHOLDERS.get(text.toLowerCase());
  if (status) return refused('placeholder', text, undefined, { status, number: 'true' });
  if (FORMULA.test(text)) return refused('spreadsheet-formula', text);
  if (EXPONENT.test(text)) return refused('exponent-notation', text);
  if (GROUPED.test(text)) return refused('thousands-separator', text, mended(text));
  if (COMMA_DECIMAL.test(text)) return refused('comma-decimal', text, mended(text));
  const number = WITH_UNIT.exec(text)?.[1];
  if (number !== undefined && number !== text) return refused('unit-in-cell', text, mended(number));
  return refused('not-a-number', text, mended(text));
}

/** The plain number that a text can only mean, if there is one. */
function mended(text: string): DecimalText | undefined {
  const digits = arabicDigits(text);
  const bare = GROUPED.test(digits) ? digits.replace(/[,' ]/g, '') : digits.replace(',', '.');
  const tidy = bare
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  const signed = MINUS_ZERO.test(tidy) ? tidy.slice(1) : tidy;
  return isPlain(signed) ? signed : undefined;
}
