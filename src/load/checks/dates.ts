/** Days that a date can state: neither before what it is about, nor after today. */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import { fiscalYearPeriod, toBuddhistYear } from '../../scoring/index.ts';

/** Before this day there was neither such an assessment nor a catalogue of open data. */
export const EARLIEST = '2000-01-01';

export interface DateBounds {
  /** ISO dates, inclusive. */
  from: string;
  to: string;
  /** What the date is of, for the words of the mend. */
  kind: 'result' | 'revision' | 'correction' | 'catalog' | 'release';
}

/** What an assessment agrees on is written from the half year before its fiscal year on. */
export const agreedFrom = (fiscalYear: number): string => `${fiscalYearPeriod(fiscalYear).start.slice(0, 4)}-04-01`;

/** `found` is an ISO date. */
export function checkDate(found: string, { from, to, kind }: DateBounds, place: IssuePlace): Issue[] {
  if (found < from) return [{ code: 'date-too-early', place, found, values: { from, kind } }];
  if (found <= to) return [];
  const suggestion = meantInBuddhistEra(found);
  const isPossible = suggestion >= from && suggestion <= to;
  return [{ code: 'date-too-late', place, found, values: { from, kind, ...(isPossible && { suggestion }) } }];
}

/** "2067-09-30" is often the year 67 of the Buddhist era: 2024-09-30. */
function meantInBuddhistEra(isoDate: string): string {
  const buddhist = 2500 + Number(isoDate.slice(2, 4));
  return `${buddhist - toBuddhistYear(0)}${isoDate.slice(4)}`;
}
