/** Words of the years of an agency side by side. */
import { counted } from '../counted.ts';
import { midSentence, type Terms } from '../terms.ts';
import type { years as thai } from '../th/years.ts';
import { fy } from './fy.ts';

export const years = ({ names }: Terms): ReturnType<typeof thai> => ({
  totals: 'Assessments by year',
  totalsNote:
    'Each year is scored by its own KPIs and criteria. The totals of two years can be compared where every KPI is the same and neither weights, criteria nor rules have changed.',
  single: 'This site has one assessment of this agency, so there is no other year to compare it with.',
  series: 'The same KPIs year by year',
  seriesNote:
    'From the oldest year to the newest; the ladder of each year has the criteria of that year. KPIs are joined by an id that whoever prepared the data gave them: the same number or title is not enough to tell that they are the same.',
  unlinked: (count, year) =>
    `Not compared, for want of an id shared with another year: ${counted(count, 'KPIs')} of ${fy(year)}.`,
  more: (points, year) => `${points} more than ${fy(year)}`,
  less: (points, year) => `${points} less than ${fy(year)}`,
  equal: (year) => `Equal to ${fy(year)}`,
  reason: midSentence,
  between: '; ',
  notCompared: (year, why) => `${names.score} not compared with ${fy(year)}: ${why}`,
  notMeasured: (year, why) => `Cannot be compared with ${fy(year)}: ${why}`,
});
