/** The working in words reads as arithmetic is written: a negative number behind a sign stands in brackets. */
import { expect, test } from 'vitest';
import { workingLines } from '../../src/words/index.ts';
import { scoreKpi } from '../../src/scoring/index.ts';
import { policy } from '../scoring/policy.ts';
import { LATE, observed, thresholdKpi } from '../scoring/kpis.ts';

const names = { measure: String, part: String, quantity: (_: string, value: string) => `${value} วัน`, policy };

test('negative thresholds', () => {
  const kpi = thresholdKpi(['-1', '0', '1'], 'higher-is-better');
  const lines = workingLines(scoreKpi(kpi, 2, [observed('share', '-0.4')], LATE), names, 'th');
  expect(lines).toContainEqual(
    expect.objectContaining({ arithmetic: '50 + (75 − 50) × (−0.4 − (−1)) ÷ (0 − (−1))', value: '65.00\u00a0คะแนน' }),
  );
});

test('a level is told from the figure behind it, also where its name is a number', () => {
  const kpi = thresholdKpi(['80', '90', '95'], 'higher-is-better');

  const lines = workingLines(scoreKpi(kpi, 2, [observed('share', '96')], LATE), names, 'th');
  expect(lines.map(({ arithmetic }) => arithmetic)).toContain('ขั้นต้น: 80 · มาตรฐาน: 90 · ขั้นสูง: 95');
});

test('a result stands with its unit, and one that is too high does not fall short', () => {
  const kpi = thresholdKpi(['30', '20', '10'], 'lower-is-better');
  const lines = workingLines(scoreKpi(kpi, 2, [observed('share', '33')], LATE), names, 'th');
  expect(lines.map(({ value }) => value)).toContain('33 วัน');
  expect(lines.map(({ text }) => text)).toContain('ผล 33 เกินค่าเกณฑ์ขั้นต้น 30 จึงยังไม่ถึงระดับนั้น');
});

test('a score that rounding changed stands beside its arithmetic before rounding', () => {
  const kpi = thresholdKpi(['60', '65', '74'], 'higher-is-better');
  const lines = workingLines(scoreKpi(kpi, 2, [observed('share', '67')], LATE), names, 'th');
  expect(lines).toContainEqual(
    expect.objectContaining({
      arithmetic: '75 + (100 − 75) × (67 − 65) ÷ (74 − 65) = 80.5555…',
      value: '80.56\u00a0คะแนน',
    }),
  );
});
