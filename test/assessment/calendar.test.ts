/** What is due when, and what of it is there; no day that a source does not give is told as one. */
import { expect, test } from 'vitest';
import { type AssessmentModel, type CalendarLine, calendarOf } from '../../src/assessment/index.ts';
import { roundDueBy } from '../../src/scoring/index.ts';
import { kpiFields, toAssessment } from '../audit/assessment.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

const told = (assessment: AssessmentModel, today: string) => calendarOf(assessment, today).map(line);
const line = ({ day, round, kpis }: CalendarLine) =>
  `${day} round ${round}: ${kpis.map(({ kpi, isStated, state }) => `${kpi.number} ${isStated ? 'stated ' : ''}${state}`).join(', ')}`;

const ofScheme = (scheme: string) => {
  const { agencies, today } = inRoot(scheme, (root) => loadAt(root, epochOf(scheme)));
  return agencies.flatMap(({ assessments }) => assessments).map((assessment) => ({ assessment, today }));
};

test.each([
  [
    'quarters',
    [
      '2023-12-31 round 1: 1 reported, 3 said-none',
      '2024-03-31 round 2: 1 reported, 2 reported, 3 reported',
      '2024-06-30 round 3: 1 to-come, 2 to-come',
      '2024-09-30 round 4: 1 to-come, 2 to-come, 3 to-come, 4 reported',
    ],
  ],
  ['composite', ['2024-09-30 round 2: 1 reported, 2 reported, 3 partly-reported']],
  ['awarded', ['2024-09-30 round 2: 1 reported, 2 awarded-only']],
  // KPI 3 does not apply.
  ['not-applicable-left-out', ['2024-09-30 round 2: 1 reported, 2 reported, 4 reported']],
  // 2 and 7 are made of sub-KPIs.
  [
    'sub-kpis',
    [
      '2024-09-30 round 2: 1 reported, 2.1 reported, 2.2 reported, 2.3 reported, 7.1.1 reported, 7.1.2 said-none, 7.2 reported',
    ],
  ],
])('%s', (scheme, lines) => {
  const [first] = ofScheme(scheme);
  expect(first && told(first.assessment, first.today)).toEqual(lines);
});

test.each(schemes)(
  '%s: each KPI once in each of its rounds, on a day that its round ends where none is stated',
  (scheme) => {
    for (const { assessment, today } of ofScheme(scheme)) {
      const lines = calendarOf(assessment, today);
      const asked = assessment.kpis.filter(({ subKpis, scored }) => subKpis.length === 0 && !scored.notApplicable);
      const cells = lines.flatMap(({ round, kpis }) => kpis.map(({ kpi }) => `${kpi.number} ${round}`));
      const rounds = asked.flatMap((kpi) =>
        [...new Set([...kpi.rounds.map((one) => one.round), kpi.annualRound])].map((round) => `${kpi.number} ${round}`),
      );
      expect(cells.sort()).toEqual(rounds.sort());
      for (const { day, round, kpis } of lines) {
        if (kpis.every(({ isStated }) => isStated)) continue;
        const months = assessment.policy.entries.rounds.value.find((one) => one.round === round)?.months ?? '';
        expect(day).toBe(roundDueBy(assessment.fiscalYear, months));
      }
    }
  },
);

const reporting = { text: 'เดือน ต.ค.', months: [{ round: '2', month: '10' }] };
const kpis = [kpiFields({ weight: '40' }), kpiFields({ kpi: '2', weight: '60', reporting })];

test.each([
  ['2024-09-30', ['2024-09-30 round 2: 1 to-come', '2024-10-31 round 2: 2 stated to-come']],
  ['2024-10-31', ['2024-09-30 round 2: 1 round-over', '2024-10-31 round 2: 2 stated to-come']],
  ['2024-11-01', ['2024-09-30 round 2: 1 round-over', '2024-10-31 round 2: 2 stated overdue']],
])('of two KPIs without a result, on %s', (today, lines) => {
  expect(told(toAssessment({ kpis }), today)).toEqual(lines);
});

test('a result is late where it is dated after a day that the source states, and nowhere else', () => {
  const result = (kpi: string, asOf: string) => ({
    ...{ kpi, round: 2, measure: 'share', value: '66', numerator: null, denominator: null, status: 'A' as const },
    ...{ asOf, evidenceUrl: null, note: '', place: { file: 'results.csv', row: 2 } },
  });
  const lines = (asOf: string) =>
    told(toAssessment({ kpis, results: [result('1', asOf), result('2', asOf)] }), '2024-11-30');
  expect(lines('2024-11-01')).toEqual(['2024-09-30 round 2: 1 reported', '2024-10-31 round 2: 2 stated reported-late']);
  expect(lines('2024-10-31').at(-1)).toBe('2024-10-31 round 2: 2 stated reported');
});
