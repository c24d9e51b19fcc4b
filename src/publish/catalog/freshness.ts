/** Whether a dataset was updated as often as its metadata says. */
import type { MetadataInput } from '../../schema/index.ts';
import { frequencyOf } from './frequencies.ts';

export interface Freshness {
  state: 'current' | 'overdue' | 'not-judged';
  /** ISO date by which the next update is expected; null where no frequency says so. */
  nextDue: string | null;
}

/** `update_frequency_interval` is the number of updates in one unit. Dates are ISO, common era. */
export function freshnessOf(
  {
    update_frequency_unit: unit,
    update_frequency_interval: times,
  }: Pick<MetadataInput, 'update_frequency_unit' | 'update_frequency_interval'>,
  modified: string,
  today: string,
): Freshness {
  const { months, days } = frequencyOf(unit);
  if (!(months || days) || !times) return { state: 'not-judged', nextDue: null };
  const nextDue = later(modified, { months, days }, Number(times));
  return { state: today > nextDue ? 'overdue' : 'current', nextDue };
}

/** Months that do not divide evenly are counted in whole months, days in whole days, both upwards. */
function later(isoDate: string, { months, days }: { months?: number; days?: number }, times: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (days !== undefined) date.setUTCDate(date.getUTCDate() + Math.ceil(days / times));
  if (months !== undefined) {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + Math.ceil(months / times));
    // A day that the month does not have runs into the next one: back to the last day.
    if (date.getUTCDate() !== day) date.setUTCDate(0);
  }
  return date.toISOString().slice(0, 10);
}
