/** Words of what is due, late and to come on the whole site, and of its calendar file. */
import { inNumber } from '../counted.ts';
import { midSentence, type Terms } from '../terms.ts';
import type { due as thai } from '../th/due.ts';
import { fy } from './fy.ts';

export const due = ({ states }: Terms): ReturnType<typeof thai> => ({
  title: 'Reports due and late',
  intro: 'Results that are overdue, due this month and still to come, for every agency on this site.',
  counted: (day) => `Counted on ${day}; each is the result of one KPI in one round.`,
  basis:
    'A result is counted as overdue only where the document names the month of the report and that month has passed. The document names no day, so the last day of the month is assumed. Where it names no month, only the end of the round is shown, and nothing is called late. Years for which this site has no document are not counted.',
  standings: {
    late: 'Overdue',
    open: 'Round over, result missing or incomplete',
    now: 'Due this month, or its round ends',
    coming: `${states['not-due'].label}, or round not over`,
  },
  count: { before: (standing) => `${standing}:`, after: (count) => `${inNumber(String(count), 'results')}.` },
  none: 'Of the KPIs disclosed, no result is outstanding or still to come.',
  nothing: 'Nothing outstanding or to come',
  notKnown: 'Not known',
  unknown: 'The source discloses no KPIs, so it is not known which results are due, or when.',
  inMonth: (month) => `The document asks for the report in ${month}`,
  endsRound: (day) => `Round ends on ${day}`,
  noMonth: 'The document names no month for the report',
  ofAgency: 'Results outstanding and still to come',
  ofSite: 'The dates of all agencies',
  agency: 'Page of the agency',
  ofYear: (year) => `All dates of ${fy(year)}`,
  desk: 'Fill in results at the desk',
  roundAssumed: 'The document names no month for the report, and the end of the round is assumed by the rules',
  calendar: {
    link: 'Calendar to subscribe to (iCalendar)',
    how: 'Add the address of the calendar to your calendar program as a subscription; new dates then arrive whenever this site is updated.',
    title: (whose) => `When results are due: ${whose}`,
    stated: (agency, year, round) => `Results due: ${agency}, ${fy(year)}, ${midSentence(round)}`,
    ends: (agency, year, round) => `Round ends: ${agency}, ${fy(year)}, ${midSentence(round)}`,
    statedBasis: (month) =>
      `The document names only the month, ${month}, so the whole month is shown; the last day of the month is assumed as the due date.`,
    endsBasis:
      'The document names no month for the report. This is only the day on which the round ends, not a due date.',
    assumedBasis:
      'The document names no month for the report. This is only the day on which the round ends, which the rules assume, not a due date.',
    kpi: (kpi, state) => `${kpi}: ${state}`,
    asOf: (day) => `As it stood on ${day}`,
  },
});
