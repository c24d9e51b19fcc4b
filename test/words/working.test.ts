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

test('a level is told from the figure behind it, also where its name is a number', () => {
  const kpi = thresholdKpi(['80', '90', '95'], 'higher-is-better');
  const names = { measure: String, part: String, policy };
  const lines = workingLines(scoreKpi(kpi, 2, [observed('share', '96')], LATE), names, 'th');
  expect(lines.map(({ arithmetic }) => arithmetic)).toContain('ขั้นต้น: 80 · มาตรฐาน: 90 · ขั้นสูง: 95');
});
