/** Words of the overview of many agencies. */
import { counted, inNumber } from '../counted.ts';
import { midSentence, type Terms } from '../terms.ts';
import type { overview as thai } from '../th/overview.ts';
import { fy } from './fy.ts';

const disclosed = 'Disclosed (of 8)';
const agencies = (count: number) => counted(count, 'agencies');
const kpis = (count: number) => counted(count, 'KPIs');

export const overview = ({ names, known, states }: Terms): ReturnType<typeof thai> => ({
  agencies: (count) => `${agencies(count)} on this page.`,
  agenciesOf: (year, count) => `${fy(year)}: ${agencies(count)}.`,
  ofKnown: { before: (label) => `${label}:`, after: (count) => `${inNumber(String(count), 'agencies')}.` },
  count: agencies,
  rest: (count) => `${count} more ${inNumber(String(count), 'agencies')}`,
  curtain: {
    title: 'Weight whose results are known, agency by agency',
    line: 'Each line is one agency, as tall as the weight whose results are known.',
    unknown: 'Not known yet',
    official: known.official,
  },
  told: (title, sentence) => `${title}. ${sentence}`,
  order: 'Listed by parent body and name, not ranked.',
  notCompared:
    'The scores of two agencies cannot be compared where their rules differ or one discloses less than the other.',
  filter: {
    title: 'Filter the list of agencies',
    name: 'Find an agency',
    example: 'All or part of a name',
    kind: 'Kind',
    parent: 'Parent body',
    known: names.state,
    all: 'All',
    submit: 'Filter',
    clear: 'Clear filters',
    found: (shown, all) => `Showing ${shown} of ${agencies(all)}`,
    foundHere: (shown, all) => `Showing ${shown} of ${agencies(all)} on this page`,
    nothing: 'No agency matches all of your choices',
    nothingHere: 'No agency on this page matches all of your choices',
  },
  columns: {
    agency: names.agency,
    bar: `${names.score} by ${midSentence(names.weight)}`,
    points: 'Points so far',
    state: names.state,
    disclosed,
    changed: 'Last changed',
  },
  disclosed: (standing) => `${disclosed}: ${standing}`,
  noPoints: 'No score yet',
  asIn: (year) => `With the ${fy(year)} results`,
  asLatest: 'With the latest known results',
  ofComparable: (points) => `out of ${points} that can be compared, not a score for the year`,
  officialPoints: midSentence(names.awarded),
  officialToo: (points) => `${names.awarded} ${points}`,
  ofWeight: (weight) => `out of a weight of ${weight}`,
  allKpis: (count) => `${count} of ${kpis(count)} known`,
  someKpis: (scored, asked) => `${scored} of ${kpis(asked)} known`,
  noneDue: (asked) => `${kpis(asked)} ${midSentence(states['not-due'].label)}`,
  disclosedKpis: (count) => `${kpis(count)} disclosed`,
  totalAlone: `Only the ${midSentence(names.total)} disclosed`,
  between: (low, high) => `${names.total} from ${low} to ${high}`,
  year: fy,
  open: (year) => `See the ${fy(year)} assessment`,
  undated: 'No date',
  years: 'Choose a year',
  latest: 'Latest from each agency',
  pages: 'Pages of the list of agencies',
  list: 'List of agencies',
  listOf: (year) => `Agencies assessed in ${fy(year)}`,
});
