/** The number of a KPI as printed, and what spreadsheets and writers make of it. */
import { KPI_NUMBER } from '../fields.ts';
import { daysMeant, serialDay } from './dates.ts';
import { refuseMissing } from './missing.ts';
import { monthNamed } from './monthNames.ts';
import { read, type Reading, refuse, refuseUnclean, seen } from './reading.ts';

const isKpiNumber = (text: string) => KPI_NUMBER.test(text);

const WORDS_BEFORE = /^(?:ตัวชี้วัด(?:ที่)?|ข้อ(?:ที่)?|ลำดับ(?:ที่)?|kpi(?: no\.?)?)[\s:]*(?=\d)/i;
const OTHER_POINTS = /^\d+(?:[.,\-–]\d+)*\.?$/;
const DAY_AND_MONTH = /^(\d{1,2})[\s/-]+(\d{1,2}|\p{L}[\p{L}\p{M}.]*)$/u;
const MONTH_AND_DAY = /^(\p{L}[\p{L}\p{M}.]*)[\s/-]+(\d{1,2})$/u;

/** `known`: the numbers of the assessment's KPIs; empty where not every one of them could be read. */
export function readKpiNumber(text: string, known: readonly string[]): Reading<string> {
  if (isKpiNumber(text)) return read(text);
  const refused = refuseUnclean(text, isKpiNumber);
  if (refused && (refused.problem.code === 'several-values' || 'corrected' in refused.problem.values)) return refused;
  if (/^[=@]/.test(text)) return refuse('spreadsheet-formula', text);
  const values: Record<string, string> = known.length > 1 ? { known: known.join(', ') } : {};
  return refuseMissing(text) ?? refuse('bad-kpi-number', text, kpiMeant(text, known), values);
}

/** The one KPI that a text can only be about: "ตัวชี้วัดที่ 2", "5,3", 3.10 cut to 3.1, 5.1 turned into 5 January. */
export function kpiMeant(text: string, known: readonly string[]): string | undefined {
  const number = seen(text).replace(WORDS_BEFORE, '');
  const meant = [number, ...withPoints(number, known), ...withCutZero(number, known), ...fromDay(number)];
  const found = [...new Set(meant)].filter((one) => known.includes(one));
  return found.length === 1 ? found[0] : undefined;
}

/** Without words around it, for the file that itself says which number it is. */
export function kpiNumberWritten(text: string): string | undefined {
  const number = seen(text).replace(WORDS_BEFORE, '');
  return isKpiNumber(number) ? number : undefined;
}

/** "5,3", "5-3", "5.3." and "2.00"; not where the parts are KPIs themselves, of which it may be a list. */
function withPoints(number: string, known: readonly string[]): string[] {
  if (!OTHER_POINTS.test(number)) return [];
  const parts = number.replace(/\.$/, '').split(/[.,\-–]/);
  if (/[,\-–]/.test(number) && parts.every((part) => known.includes(part))) return [];
  return [parts.join('.').replace(/(\.0+)+$/, '')];
}

/** A spreadsheet takes 3.10 for a number and cuts its zero. */
const withCutZero = (number: string, known: readonly string[]): string[] =>
  /^\d+\.\d+$/.test(number)
    ? known.filter((one) => /^0+$/.test(one.slice(number.length)) && one.startsWith(number))
    : [];

/** A spreadsheet takes 5.1 for a day: day first or month first, whichever is a KPI. */
function fromDay(text: string): string[] {
  const [, dayFirst, monthAfter = ''] = DAY_AND_MONTH.exec(text) ?? [];
  const [, monthFirst = '', dayAfter] = MONTH_AND_DAY.exec(text) ?? [];
  const month = monthNamed(monthAfter || monthFirst) ?? Number(monthAfter);
  const day = dayFirst ?? dayAfter;
  const serial = serialDay(text);
  const days = day !== undefined && month ? [{ day: Number(day), month }] : serial ? [serial] : daysMeant(text);
  return days.flatMap((one) => [`${one.day}.${one.month}`, `${one.month}.${one.day}`]);
}
