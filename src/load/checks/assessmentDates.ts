/** The fiscal year of an assessment is one that can have been agreed on, and its document is of that time. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from './content.ts';
import { agreedFrom, checkDate } from './dates.ts';

/** True where the fiscal year lies too far ahead for anything to be known of it: the folder is then the mistake. */
export const isAhead = (fiscalYear: number, today: string): boolean => agreedFrom(fiscalYear) > today;

export function checkAssessmentDates(
  { agency, fiscalYear, file, front }: LoadedAssessment,
  at: FieldPlace,
  today: string,
): Issue[] {
  const from = agreedFrom(fiscalYear);
  if (!isAhead(fiscalYear, today))
    return checkDate(front.revised, { from, to: today, kind: 'revision' }, at(file, ['revised']));
  const found = String(fiscalYear);
  return [
    { code: 'folder-year-ahead', place: { file: `content/assessments/${agency}/${found}` }, found, values: { from } },
  ];
}
