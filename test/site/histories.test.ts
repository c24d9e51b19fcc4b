/** Which measures have a chart over time: those of three or more figures, apart from those that rows of years draw already. */
import { expect, test } from 'vitest';
import { historiesOf } from '../../src/site/components/charts/histories.ts';
import { conditions, kpi, thresholds } from '../draw/makeKpi.ts';

const criteria = thresholds(['60', '65', '70']);
const ids = (of: Parameters<typeof historiesOf>[0]) => {
  const { inRows, apart } = historiesOf(of);
  return [inRows, apart].map((measures) => measures.map(({ id }) => id));
};

test('two figures are no history', () => {
  expect(
    ids(
      kpi({
        criteria,
        baselines: [
          [2565, '50'],
          [2566, '55'],
        ],
      }),
    ),
  ).toEqual([[], []]);
});

test('a year without a figure counts for nothing', () => {
  expect(
    ids(
      kpi({
        criteria,
        baselines: [
          [2564, null, 'O'],
          [2565, '50'],
          [2566, '55'],
        ],
      }),
    ),
  ).toEqual([[], []]);
});

test('of the one measure of the ladder the rows of years tell already', () => {
  const three = kpi({
    criteria,
    baselines: [
      [2565, '50'],
      [2566, '55'],
    ],
    targets: [[2567, '60']],
  });
  expect(ids(three)).toEqual([['share'], []]);
});

test('where a level asks several measures there are no rows of years', () => {
  const several = kpi({
    criteria: conditions,
    unit: 'count',
    measures: ['services', 'agencies'],
    baselines: [
      [2564, '1'],
      [2565, '2'],
      [2566, '3'],
    ],
  });
  const [inRows, apart] = ids(several);
  expect(inRows).toEqual([]);
  expect(apart?.length).toBeLessThanOrEqual(1);
});
