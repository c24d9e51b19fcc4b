/** Fiscal years in the Buddhist era and dates in the common era. */
import { FISCAL_YEAR, isCommonEraDate } from '../fields.ts';
import { daysMeant, ERA, isoOf } from './dates.ts';
import { refuseMissing } from './missing.ts';
import { read, type Reading, refuse, refuseUnclean, seen } from './reading.ts';

const COMMON_YEAR = /^(19|20)\d\d$/;
/** What may stand before the number of a year without changing it. */
const YEAR_WORDS = /^(?:ปีงบประมาณ|ปี)?\s*(พ\.?ศ\.?|ค\.?ศ\.?|fy|b\.?e\.?|a\.?d\.?)?\s*/i;

/** Four digits of the Buddhist era, 2500 to 2599: one before it is a slip of the pen. */
export function readFiscalYear(text: string): Reading<number> {
  const isYear = (year: string) => FISCAL_YEAR.test(year);
  if (isYear(text)) return read(Number(text));
  const refused = refuseUnclean(text, isYear) ?? refuseMissing(text);
  if (refused) return refused;
  const code = COMMON_YEAR.test(seen(text)) ? 'common-era-year' : 'bad-fiscal-year';
  return refuse(code, text, yearMeant(seen(text)));
}

/** "ปี 2567", "พ.ศ. 2567", "FY2024" and "67" can mean one year only; "24" can mean 2524 and 2024. */
function yearMeant(text: string): string | undefined {
  const year = text.replace(YEAR_WORDS, '');
  const inFull = /^[5-9]\d$/.test(year) ? `25${year}` : year;
  const buddhist = COMMON_YEAR.test(year) ? String(Number(year) + ERA) : inFull;
  return FISCAL_YEAR.test(buddhist) ? buddhist : undefined;
}

/** A day that exists, as YYYY-MM-DD in the common era; a year of the Buddhist era is refused. */
export function readDate(text: string): Reading<string> {
  if (isCommonEraDate(text)) return read(text);
  const refused = refuseUnclean(text, isCommonEraDate) ?? refuseMissing(text);
  if (refused && !(refused.problem.code === 'invisible-character' && daysMeant(text).length > 0)) return refused;
  const days = daysMeant(text);
  const dates = [...new Set(days.map(isoOf).filter((date) => date !== undefined && isCommonEraDate(date)))];
  const values: Record<string, string> = days.length > 0 && dates.length === 0 ? { noSuchDay: 'true' } : {};
  return refuse('bad-date', text, dates.length === 1 ? dates[0] : undefined, values);
}
