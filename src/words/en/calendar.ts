/** Words of what is due when, and of where it stands. */
import type { Terms } from '../terms.ts';
import type { calendar as thai } from '../th/calendar.ts';

export const calendar = ({ kpiNumbers, states }: Terms): ReturnType<typeof thai> => ({
  title: 'When results are due',
  intro:
    'The months in which the document requires a report, counted to the last day of the month. Where it names no month, the last day of the round is shown instead, which is not a due date.',
  stated: 'The document requires a report in this month; its last day is assumed',
  someStated: (numbers) =>
    `The end of the month stated for ${kpiNumbers(numbers)}; the end of the round for the others`,
  endsRound: 'The end of the round; the document names no month for the report',
  reportedOf: (reported, all) => `${reported} of ${all} reported`,
  states: {
    reported: 'Reported',
    'reported-late': 'Reported late',
    'partly-reported': 'Only some measures reported',
    'said-none': 'No result, according to the source',
    overdue: 'Overdue, no result found',
    'round-over': 'Round over, no result found',
    'to-come': 'Still to come',
    'awarded-only': states['awarded-only'].label,
    'no-criteria': 'No criteria in this round',
  },
});
