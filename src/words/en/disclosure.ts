/** Words of what an assessment discloses: the eight lines, what is missing in each, and whom to ask. */
import { counted, inNumber } from '../counted.ts';
import { noBreakSpace as s } from '../format.ts';
import { midSentence, type Terms } from '../terms.ts';
import type { disclosure as thai } from '../th/disclosure.ts';

const part = (disclosed: number, asked: number, nouns: string) => `${disclosed} of ${counted(asked, nouns)}`;

export const disclosure = ({ names, kpiNumbers, disclosureStates: states }: Terms): ReturnType<typeof thai> => ({
  title: 'How much is disclosed',
  complete: { before: `${states.complete}:`, after: (all) => `of ${counted(all, 'items')}.` },
  inState: (state, count) => `${states[state]}: ${count}.`,
  inShort: (complete, partial) =>
    `${complete}${s}${midSentence(states.complete)}, ${partial}${s}${midSentence(states.partial)}`,
  intro:
    'This table shows how much of the assessment’s data is disclosed. It does not measure performance, gives no score and ranks no one. Only data published on this site are counted.',
  key: 'What the cells mean',
  eachCell: 'Each cell is one KPI, with the number of the KPI in it',
  counts: {
    weights: (disclosed, asked) => `${part(disclosed, asked, 'KPIs')} with a weight`,
    criteria: (disclosed, asked) => part(disclosed, asked, 'levels'),
    baselines: (disclosed, asked) => part(disclosed, asked, 'KPIs'),
    results: (disclosed, asked) => part(disclosed, asked, 'rounds of KPIs'),
    evidence: (disclosed, asked) => part(disclosed, asked, 'results'),
    timeliness: (disclosed, asked) => `${part(disclosed, asked, 'rounds')} that can be checked`,
    awarded: (disclosed, asked) => part(disclosed, asked, 'scores'),
    metadata: (disclosed, asked) => part(disclosed, asked, 'items'),
  },
  uncounted: 'The number of KPIs is not known',
  nothing: {
    weights: 'No KPIs to check',
    criteria: 'No KPIs to check',
    baselines: 'No earlier figures to ask for',
    results: 'No round is due yet',
    evidence: 'No results to check yet',
    timeliness: 'No round is due yet',
    awarded: 'The annual round is not over yet',
    metadata: 'No datasets to check',
  },
  undated: 'There are results, but their date of publication is not known',
  alsoUndated: (rounds) =>
    `${rounds} more ${inNumber(String(rounds), 'rounds')} with results whose date of publication is not known`,
  lastDue: (date) => `The last due date was ${date}`,
  licenceDefault: (licence) => `${licence} is a default that the agency has not confirmed yet`,
  missing: {
    weight: 'KPIs without a weight:',
    'no-table': 'KPIs without a table of baselines in the document:',
    'no-value': 'KPIs without a value in the table of baselines:',
    fraction: 'KPIs without a numerator and a denominator:',
    score: 'KPIs without an awarded score:',
    total: 'No awarded total',
  },
  missingKpis: {
    all: 'All KPIs, which the source does not disclose',
    others: 'Other KPIs, which the source does not disclose',
  },
  missingOfRound: {
    criteria: (round) => `KPIs without criteria for ${midSentence(round)}:`,
    results: (round) => `KPIs without a result for ${midSentence(round)}:`,
    evidence: (round) => `KPIs without evidence of the result for ${midSentence(round)}:`,
    timeliness: (round) => `KPIs past the due date of ${midSentence(round)}:`,
  },
  missingOfComponent: (number) => `No awarded score for ${midSentence(names.component)} ${number}`,
  missingField: (item, label) => `Item ${item} is missing: ${label}`,
  component: (number) => `${names.component} ${number}`,
  whole: names.total,
  ask: (unit) => `Ask: ${unit}`,
  askOf: (numbers, unit) => `For ${kpiNumbers(numbers)}, ask: ${unit}`,
  askRest: (unit) => `For the rest, ask: ${unit}`,
  askAs: (line) => `Ask the same as for item ${line}`,
  whatIsMissing: 'What is missing, and whom to ask',
  howCounted: 'How each item is counted',
  how: {
    weights: `Every KPI has a weight. A KPI whose name is known but whose weight is not counts as “${states.partial}”.`,
    criteria:
      'The annual round, and each other round for which the document gives criteria, has criteria of every level.',
    baselines:
      'There is at least one figure for an earlier year, and every percentage or rate has its numerator and denominator. A KPI that is measured by the steps of a plan has no earlier year to ask for.',
    results:
      'Every round whose due date has passed, or that was reported before then, has a result for every measure that the criteria use.',
    evidence: 'Every result has a web address of its evidence.',
    timeliness:
      'The result was published on this site by its due date, according to the history of the files. A result that is not there once that date has passed, or that is dated after the date that the document sets, is not on time. A result whose date of publication is not known is not counted.',
    awarded:
      'Once the annual round is over, the evaluator has given a score to every KPI, to every component where there are several, and to the whole assessment. Scores that an agency gives itself are not counted.',
    metadata: `Every dataset has all 14 items of the mandatory metadata of GD Catalog, and a ${midSentence(names.licence)}.`,
  },
  dataset: 'Download this list as a dataset',
});
