/** What is late, due and to come: only a month that the source states can be late, and nothing that is reported is asked for. */
import { expect, test } from 'vitest';
import { type AgencyModel, type AssessmentModel, dueOf, sumOfDue } from '../../src/assessment/index.ts';
import { kpiFields, measureFields, thresholds, toAssessment } from '../audit/assessment.ts';

const agencyOf = (...assessments: AssessmentModel[]) => ({ path: '/dsdw/', assessments }) as unknown as AgencyModel;
const told = (assessment: AssessmentModel, today: string) =>
  dueOf(agencyOf(assessment), today).years.flatMap(({ lines }) =>
    lines.map(({ standing, state, day, isStated, kpis }) =>
      [standing, state, day, isStated ? 'stated' : 'round ends', kpis.map(({ number }) => number).join(',')].join(' '),
    ),
  );

const reporting = { text: 'เดือน ต.ค.', months: [{ round: '2', month: '10' }] };
const two = { ...measureFields(), id: 'other' };
const kpis = [
  kpiFields({ weight: '20' }),
  kpiFields({ kpi: '2', weight: '20' }),
  kpiFields({ kpi: '3', weight: '30', reporting }),
  kpiFields({ kpi: '4', weight: '30', reporting, measures: [measureFields(), two] }),
];
const result = (kpi: string, value: string | null) => ({
  ...{ kpi, round: 2, measure: 'share', value, numerator: null, denominator: null, asOf: null, evidenceUrl: null },
  ...{ status: value === null ? ('O' as const) : ('A' as const), note: '', place: { file: 'results.csv', row: 2 } },
});

test.each([
  ['2024-08-31', ['coming to-come 2024-09-30 round ends 1,2', 'coming to-come 2024-10-31 stated 3,4']],
  ['2024-09-01', ['now to-come 2024-09-30 round ends 1,2', 'coming to-come 2024-10-31 stated 3,4']],
  ['2024-10-01', ['open round-over 2024-09-30 round ends 1,2', 'now to-come 2024-10-31 stated 3,4']],
  ['2024-10-31', ['open round-over 2024-09-30 round ends 1,2', 'now to-come 2024-10-31 stated 3,4']],
  ['2024-11-01', ['late overdue 2024-10-31 stated 3,4', 'open round-over 2024-09-30 round ends 1,2']],
])('without a result, on %s', (today, lines) => {
  expect(told(toAssessment({ kpis }), today)).toEqual(lines);
});

test('a reported result is asked for no more; what the source says there is none of is missing after its day, and not late', () => {
  const assessment = toAssessment({ kpis, results: [result('1', '66'), result('2', null), result('3', null)] });
  expect(told(assessment, '2024-09-15')).toEqual(['coming to-come 2024-10-31 stated 4']);
  expect(told(assessment, '2024-11-01')).toEqual([
    'late overdue 2024-10-31 stated 4',
    'open said-none 2024-09-30 round ends 2',
    'open said-none 2024-10-31 stated 3',
  ]);
});

test('results are counted, a year of which nothing is asked is left out, and an agency without KPIs is not known', () => {
  const done = toAssessment({ results: [result('1', '66')] });
  const open = toAssessment({ kpis: [kpiFields({ rounds: [thresholds('60', '65', '70')] })] });
  const due = dueOf(agencyOf(open, done), '2024-10-01');
  expect(due.years.map(({ assessment }) => assessment)).toEqual([open]);
  expect(due.counts).toEqual({ late: 0, open: 1, now: 0, coming: 0 });
  expect(sumOfDue([due, due]).open).toBe(2);
  const unknown = dueOf(agencyOf(), '2024-10-01');
  expect([due.isKnown, unknown.isKnown, unknown.years]).toEqual([true, false, []]);
});
