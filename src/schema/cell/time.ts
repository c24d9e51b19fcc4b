/** Fiscal years in the Buddhist era and dates in the common era. */
import { isRealDate } from '../fields.ts';
import { read, type Reading, refuse, refuseUnclean } from './reading.ts';

/** Buddhist-era years lie this far ahead of the common era. */
const ERA = 543;
const FISCAL_YEAR = /^25\d\d$/;
const DATE = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** Four digits of the Buddhist era, 2500 to 2599: one before it is a slip of the pen. */
export function readFiscalYear(text: string): Reading<number> {
  const isYear = (year: string) => FISCAL_YEAR.test(year);
  if (isYear(text)) return read(Number(text));
  const unclean = refuseUnclean(text, isYear);
  if (unclean) return unclean;
  if (/^(19|20)\d\d$/.test(text)) return refuse('common-era-year', text, String(Number(text) + ERA));
  return refuse('bad-fiscal-year', text, yearMeant(text));
}

/** "ปี 2567", "พ.ศ. 2567" and "67" can mean one year only. */
function yearMeant(text: string): string | undefined {
  const digits = text.match(/\d+/g) ?? [];
  const year = digits.length === 1 ? digits[0].replace(/^(\d\d)$/, '25$1') : '';
  return FISCAL_YEAR.test(year) ? year : undefined;
}

/** A day that exists, as YYYY-MM-DD in the common era; a year of the Buddhist era is refused. */
export function readDate(text: string): Reading<string> {
  if (isCommonEraDate(text)) return read(text);
  return refuseUnclean(text, isCommonEraDate) ?? refuse('bad-date', text, dateMeant(text), noSuchDay(text));
}

const isCommonEraDate = (text: string) => DATE.test(text) && isRealDate(text);

/** Rightly written, but in no calendar: 2024-02-30. */
const noSuchDay = (text: string): Record<string, string> => (DATE.test(text) ? { noSuchDay: 'true' } : {});

/** The day that another notation can only mean: year first, or day, month, year where they cannot be swapped. */
function dateMeant(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : (yearLast?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (yearLast && Number(day) <= 12 && day !== month) return undefined;
  const commonYear = Number(year) >= 2400 ? Number(year) - ERA : Number(year);
  const date = `${commonYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCommonEraDate(date) ? date : undefined;
}
