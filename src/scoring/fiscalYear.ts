/** Thai fiscal years (ปีงบประมาณ, Buddhist era) as ISO dates. No other file knows how the two eras relate. */
import { compareDecimals } from './decimal.ts';
import type { DecimalText } from './types.ts';

/** ISO dates (common era), both inclusive. */
export interface Period {
  start: string;
  end: string;
}

const BUDDHIST_ERA = 543;
const FIRST_MONTH = 10;

/**
 * Rule: a fiscal year runs from 1 October of the year before to 30 September. A year that can only be common era
 * is refused with a RangeError.
 * Formula: common-era year = fiscalYear − 543.
 * Example (`fy-2567`): 2567 → 2023-10-01 to 2024-09-30.
 * Source: activity plans of the KPI agreement ("ต.ค. 66 – ก.ย. 67").
 */
export function fiscalYearPeriod(fiscalYear: number): Period {
  return { start: monthStart(fiscalYear, 0).toISOString().slice(0, 10), end: roundDueBy(fiscalYear, '12') };
}

/**
 * Rule: a round ends with the last day of its last month, counted from 1 October.
 * Formula: 1 October + months − 1 day.
 * Example (`fy-2567`): 6 months of 2567 → 2024-03-31; 12 months → 2024-09-30.
 * Source: rounds of 6 and 12 months in the KPI agreement of fiscal year 2567.
 */
export function roundDueBy(fiscalYear: number, months: DecimalText): string {
  if (!/^\d+$/.test(months) || compareDecimals(months, '1') < 0 || compareDecimals(months, '12') > 0) {
    throw new RangeError(`Not a number of months from 1 to 12: "${months}"`);
  }
  const dayAfter = monthStart(fiscalYear, Number(months));
  dayAfter.setUTCDate(0);
  return dayAfter.toISOString().slice(0, 10);
}

/**
 * Rule: a report is due by the end of its stated month, the first such month that does not end before the period.
 * Formula: the month's last day, in the year of the period's end or the year after.
 * Example (`report-october`): round 2 of 2567 ends 2024-09-30; month 10 → 2024-10-31.
 * Source: "ช่วงเวลารายงานผล : เดือน ต.ค. ของทุกปี" of KPIs 5.3 and 5.4, fiscal year 2567.
 */
export function reportDueBy(periodEnd: string, month: DecimalText): string {
  const [year, endMonth] = [Number(periodEnd.slice(0, 4)), Number(periodEnd.slice(5, 7))];
  const dayAfter = new Date(Date.UTC(Number(month) < endMonth ? year + 1 : year, Number(month), 0));
  return dayAfter.toISOString().slice(0, 10);
}

/**
 * Rule: a year of the common era is written in the Buddhist era for Thai readers.
 * Formula: Buddhist-era year = common-era year + 543.
 * Example (`fy-2567`): 2024 → 2567.
 * Source: calendar of the KPI agreement of fiscal year 2567.
 */
export function toBuddhistYear(commonYear: number): number {
  return commonYear + BUDDHIST_ERA;
}

function monthStart(fiscalYear: number, monthsIn: number): Date {
  if (!Number.isInteger(fiscalYear) || fiscalYear < 2400 || fiscalYear > 2999) {
    throw new RangeError(`Not a Buddhist-era fiscal year: ${fiscalYear}`);
  }
  return new Date(Date.UTC(fiscalYear - BUDDHIST_ERA - 1, FIRST_MONTH - 1 + monthsIn, 1));
}
