/** What is due of an agency, as its page and that of the whole site tell it. */
import { type AgencyDue, dueWords } from '../assessment/index.ts';
import { formatDate, formatMonthOfYear, roundLabel } from '../words/index.ts';
import type { Told } from './record.ts';

export const dueTold = ({ years, counts, isKnown }: AgencyDue, told: Told): unknown[] => {
  const { lang, t } = told;
  return [
    dueWords(counts, lang),
    !isKnown && t.due.unknown,
    years.map(({ assessment: { fiscalYear, policy }, lines }) => [
      `${t.kpi.fiscalYear(fiscalYear)} ${t.due.ofYear(fiscalYear)}`,
      lines.map(({ standing, state, day, isStated, round }) => [
        `${t.calendar.states[state]} ${t.due.standings[standing]} ${roundLabel(policy, round)[lang]}`,
        isStated ? t.due.inMonth(formatMonthOfYear(day, lang)) : t.due.endsRound(formatDate(day, lang)),
      ]),
    ]),
  ];
};
