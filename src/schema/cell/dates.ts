/** Days in the notations that people and spreadsheets use, each read in every way in which it can be meant. */
import { isRealDate } from '../fields.ts';
import { monthNamed } from './monthNames.ts';
import { seen } from './reading.ts';

/** Buddhist-era years lie this far ahead of the common era. */
export const ERA = 543;

export interface Day {
  year: number;
  month: number;
  day: number;
}

const MIDNIGHT = /[ T]0?0:00(:00(\.0+)?)?$/;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const DIGITS_ONLY = /^(\d{4})(\d\d)(\d\d)$/;
const DAY_NAMED = /^(?:วันที่\s*)?(\d{1,2})[\s-]*(\p{L}[\p{L}\p{M}.]*)[\s,-]*(?:พ\.ศ\.|ค\.ศ\.)?\s*(\d{4})$/u;
const NAMED_DAY = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i;

/** Every day that a text can mean, real or not; none where it is no date, or leaves the century open. */
export function daysMeant(text: string): Day[] {
  const date = seen(text).replace(MIDNIGHT, '');
  const day = (year = '', month: number | string = '', of = ''): Day => ({
    year: commonYear(Number(year)),
    month: Number(month),
    day: Number(of),
  });
  const yearFirst = YEAR_FIRST.exec(date) ?? DIGITS_ONLY.exec(date)?.toSpliced(2, 0, '');
  if (yearFirst) return [day(yearFirst[1], yearFirst[3], yearFirst[4])];
  const yearLast = YEAR_LAST.exec(date);
  if (yearLast) return [day(yearLast[4], yearLast[3], yearLast[1]), day(yearLast[4], yearLast[1], yearLast[3])];
  const [, of, name, year] = DAY_NAMED.exec(date) ?? [];
  const [, englishName, englishDay, englishYear] = NAMED_DAY.exec(date) ?? [];
  const month = monthNamed(name ?? englishName ?? '');
  if (month) return [day(year ?? englishYear, month, of ?? englishDay)];
  const serial = serialDay(date);
  return serial ? [serial] : [];
}

const commonYear = (year: number) => (year >= 2400 ? year - ERA : year);

/** First and last serial number taken for a day: 1 January 2000 and 31 December 2039. */
const SERIALS = { first: 36526, last: 51135 };
const DAY_MONTH_YEAR = /^[1-9](0[1-9]|1[0-2])\d\d$/;

/** A day as Excel counts them; not where the same digits can be a day, a month and two digits of a year. */
export function serialDay(text: string): Day | undefined {
  const serial = Number(text);
  if (!/^\d{5}$/.test(text) || serial < SERIALS.first || serial > SERIALS.last) return undefined;
  if (DAY_MONTH_YEAR.test(text)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** YYYY-MM-DD, or undefined where there is no such day. */
export function isoOf({ year, month, day }: Day): string | undefined {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return year > 0 && month > 0 && day > 0 && isRealDate(date) ? date : undefined;
}
