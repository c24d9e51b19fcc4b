/** Where a KPI stands: decided once, in the model, for pages, drawings, data files and search. */
import { expect, test } from 'vitest';
import { conditions, kpi, thresholds } from '../draw/makeKpi.ts';

const criteria = thresholds(['60', '65', '70']);
const annual = { round: '2', value: '63' } as const;

test.each([
  ['scored', { criteria, results: [annual] }],
  ['not-due', { criteria }],
  ['not-reported', { criteria, today: '2026-01-01' }],
  ['not-applicable', { criteria, results: [annual], notApplicable: true }],
  ['no-criteria', { criteria: null, roundOne: criteria }],
  ['not-applicable', { criteria: null, roundOne: criteria, notApplicable: true }],
] as const)('%s', (state, wanted) => {
  expect(kpi(wanted).state).toBe(state);
});

test('a KPI that does not apply has a score that says so, criteria or not', () => {
  for (const own of [criteria, null])
    expect(kpi({ criteria: own, notApplicable: true }).score).toMatchObject({
      round: 2,
      state: 'not-applicable',
      score: null,
    });
});

test('the annual round stands apart from those that are watched', () => {
  const both = kpi({ criteria, roundOne: criteria });
  expect([both.annual?.round, both.monitoring.map(({ round }) => round)]).toEqual([2, [1]]);
  expect(kpi({ criteria: null, roundOne: criteria })).toMatchObject({ annual: null, monitoring: [{ round: 1 }] });
  expect([both.unmonitored, kpi({ criteria }).unmonitored, kpi({ criteria }).annualRound]).toEqual([[], [1], 2]);
});

test('every comparison holds, does not hold, or is not known yet', () => {
  const results = [{ round: '2', measure: 'services', value: '2' }] as const;
  const one = kpi({ criteria: conditions, unit: 'count', measures: ['services', 'agencies'], results });
  expect(one.annual?.comparisons.map(({ level, measure, holds }) => [level, measure, holds])).toEqual([
    ['entry', 'services', true],
    ['entry', 'agencies', null],
    ['standard', 'services', false],
    ['standard', 'agencies', null],
    ['advanced', 'services', false],
    ['advanced', 'agencies', null],
  ]);
});

test('the latest published baseline is passed on by its year', () => {
  const baselines: [number, string | null][] = [
    [2565, '61'],
    [2566, null],
    [2567, '70'],
  ];
  expect(kpi({ criteria, baselines }).latestBaseline).toBe(2565);
  expect(kpi({ criteria }).latestBaseline).toBeNull();
});
