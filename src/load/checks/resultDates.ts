/** A result is of its fiscal year: not from before it began, and not of a day that has not come. */
import type { Issue } from '../../issues/index.ts';
import { fiscalYearPeriod } from '../../scoring/index.ts';
import { resultTable } from '../tables/results.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment } from '../types.ts';
import { isAhead } from './assessmentDates.ts';
import { checkDate } from './dates.ts';

export function checkResultDates({ fiscalYear, results }: LoadedAssessment, today: string): Issue[] {
  if (isAhead(fiscalYear, today)) return [];
  const { start: from } = fiscalYearPeriod(fiscalYear);
  const dated = results.flatMap(({ asOf, place }) => (asOf === null ? [] : [{ asOf, place }]));
  const [first, second] = dated;
  if (first && second && dated.every(({ asOf }) => asOf < from))
    return [copied(first.place.file, dated, fiscalYear, from)];
  return dated.flatMap(({ asOf, place }) =>
    checkDate(asOf, { from, to: today, kind: 'result' }, placeIn(resultTable, place, 'as_of')),
  );
}

/** Where every dated row is from before the year, the file came from an earlier one: that is one mistake. */
function copied(file: string, dated: readonly { asOf: string }[], fiscalYear: number, from: string): Issue {
  const days = dated.map(({ asOf }) => asOf).sort();
  const found = [...new Set([days[0], days.at(-1)])].join(' – ');
  return { code: 'results-of-another-year', place: { file }, found, values: { fiscalYear: String(fiscalYear), from } };
}
