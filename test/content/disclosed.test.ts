/** What two agencies disclose: the figures of the Department of Internal Trade and the total of another agency, as their pages print them. */
import { expect, test } from 'vitest';
import { auditAssessment } from '../../src/audit/index.ts';
import { projectFolder } from '../../src/cli/astro.ts';
import type { AssessmentModel } from '../../src/assessment/index.ts';
import { loadSite } from '../../src/root/index.ts';

function assessmentOf(agency: string, fiscalYear: number): AssessmentModel {
  const { site } = loadSite(projectFolder);
  const found = site?.agencies
    .find((one) => one.agency.agency === agency)
    ?.assessments.find((one) => one.fiscalYear === fiscalYear);
  if (!found) throw new Error(`The site has no ${agency} ${fiscalYear}`);
  return found;
}

const trade = assessmentOf('dit', 2567);
const digital = assessmentOf('dga', 2566);

/** Annual report 2567 of the Department of Internal Trade, page 65. */
const printed = [
  { kpi: '1', thresholds: ['98.72', '98.84', '98.90'], result: '98.94', awarded: '100' },
  { kpi: '2', thresholds: ['1150.40', '1202.17', '1256.27'], result: '1259.86', awarded: '100' },
];

test.each(printed)('KPI $kpi has the thresholds, the result and the score of the page', (row) => {
  const kpi = trade.kpis.find(({ number }) => number === row.kpi);
  expect(kpi?.annual?.comparisons.map(({ value }) => value)).toEqual(row.thresholds);
  expect(kpi?.annual?.results.map(({ value }) => value)).toEqual([row.result]);
  expect(kpi?.awarded.official?.score).toBe(row.awarded);
});

test('what is recomputed of the two KPIs is what was awarded', () => {
  for (const kpi of trade.kpis) {
    expect(kpi.score?.score).toBe('100.00');
    expect(kpi.awarded.official?.difference).toEqual({ difference: '0.00', beyondRounding: false });
  }
  const checks = auditAssessment(trade).checks.filter(({ code }) => code === 'awarded-difference');
  expect(checks.map(({ kpi, holds }) => [kpi, holds])).toEqual([
    ['1', true],
    ['2', true],
  ]);
});

test('what the page does not print is not made up: no weight, no date, no total of ours', () => {
  expect(trade.kpis.map(({ front }) => front.weight)).toEqual([undefined, undefined]);
  expect([trade.front.revised, digital.front.revised]).toEqual([undefined, undefined]);
  expect([trade.total, trade.grade, digital.total]).toEqual([null, null, null]);
  expect(trade.kpis.flatMap(({ annual }) => annual?.results.map(({ asOf }) => asOf))).toEqual([null, null]);
  expect(digital.kpis).toEqual([]);
});

test('the components and totals are those awarded, and the two components add up to the total', () => {
  const components = trade.components.map(({ awarded }) => awarded.official?.weightedScore);
  expect(components).toEqual(['70', '29.94']);
  expect(trade.awarded.official).toMatchObject({ score: '99.94', grade: 'ระดับคุณภาพ', stage: 'evaluated' });
  expect(digital.awarded.official).toMatchObject({ score: '96.763', grade: '' });
});

test('the head of the table that prints another score of the standard level is told, and kept as printed', () => {
  const { findings } = auditAssessment(trade);
  expect(findings.map(({ code, found }) => [code, found.includes('มาตรฐาน (70)')])).toEqual([
    ['source-contradiction', true],
  ]);
});
