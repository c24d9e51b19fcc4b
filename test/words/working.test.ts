/** The working in words reads as arithmetic is written: a negative number behind a sign stands in brackets. */
import { expect, test } from 'vitest';
import { workingLines } from '../../src/words/index.ts';
import { scoreKpi } from '../../src/scoring/index.ts';
import { policy } from '../scoring/policy.ts';
import { LATE, observed, thresholdKpi } from '../scoring/kpis.ts';

test('negative thresholds', () => {
  const kpi = thresholdKpi(['-1', '0', '1'], 'higher-is-better');
  const lines = workingLines(
    scoreKpi(kpi, 2, [observed('share', '-0.4')], LATE),
    { measure: (id) => id, part: (id) => id, policy },
    'th',
  );
  expect(lines.map(({ arithmetic }) => arithmetic)).toContain('50 + (75 − 50) × (−0.4 − (−1)) ÷ (0 − (−1)) = 65.00');
});
