/** Words of the years of an agency side by side. */
import { counted } from '../counted.ts';
import { midSentence, type Terms } from '../terms.ts';
import type { years as thai } from '../th/years.ts';
import { fy } from './fy.ts';

export const years = ({ names, kpiNumber }: Terms): ReturnType<typeof thai> => ({
  totals: 'Assessments by year',
  totalsNote:
    'Each year is scored by its own KPIs and criteria. The totals of two years can be compared only where every KPI is the same and the weights, criteria and rules have not changed.',
  single: 'This site has one assessment of this agency, so there is no other year to compare it with.',
  series: 'The same KPIs year by year',
  seriesNote:
    'From the oldest year to the newest. The ladder of each year shows the criteria of that year. KPIs are matched by an id given by whoever prepared the data: the same number or title is not enough to show that they are the same.',
  unlinked: (count, year) =>
    `Not compared, because no id is shared with another year: ${counted(count, 'KPIs')} for ${fy(year)}.`,
  more: (points, year) => `${points} more than ${fy(year)}`,
  less: (points, year) => `${points} less than ${fy(year)}`,
  equal: (year) => `Equal to ${fy(year)}`,
  newer: {
    said: (year) => `This page is about ${fy(year)}. There is a newer assessment of this agency.`,
    notLinked: 'The publisher of the data names no KPI of that year as the same one.',
    assessment: (year) => `The assessment of ${fy(year)}`,
    kpi: (number, year) => `The same KPI in ${fy(year)} (${kpiNumber(number)})`,
  },
  reason: midSentence,
  between: '; ',
  notCompared: (year, why) => `${names.score} not compared with ${fy(year)}: ${why}`,
  notMeasured: (year, why) => `Cannot be compared with ${fy(year)}: ${why}`,
});
