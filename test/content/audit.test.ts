/** The audit over the real document: what its arithmetic does not bear out, and that everything else holds. */
import { beforeAll, expect, test } from 'vitest';
import { type AuditReport, auditAssessment } from '../../src/audit/index.ts';
import { assessmentOfDocument } from './assessment.ts';

let report: AuditReport;

beforeAll(() => {
  report = auditAssessment(assessmentOfDocument());
});

test('the computed findings are exactly these', () => {
  const computed = report.findings.filter(({ basis }) => basis === 'computed');
  expect(computed.map(({ id, found, expected }) => [id, found, expected])).toEqual([
    ['percentage-from-fraction-dsdw-2567-kpi-2-baseline-share-2565', '53.19', '53.20'],
    ['percentage-from-fraction-dsdw-2567-kpi-3-baseline-share-2565', '52.92', '52.93'],
    ['derivation-sensitivity-dsdw-2567-kpi-3-round2-standard', '49.82', '49.83'],
    ['target-level-dsdw-2567-kpi-4-2567', '12.5', '≥ 15'],
    ['target-level-dsdw-2567-kpi-5-1-2567', '4, 10', '≥ 4, > 10'],
    ['identical-figures-dsdw-2567-kpi-1-share-2564-2566', '0.11 (80 ÷ 75,086)', ''],
  ]);
});

test('only the two percentages are warnings: no order, bound or derivation fails', () => {
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ code }) => code)).toEqual(['percentage-from-fraction', 'percentage-from-fraction']);
});

test('every kind of arithmetic was run', () => {
  const counts = Object.fromEntries(report.counts.map(({ code, checks, held }) => [code, [checks, held]]));
  expect(counts).toMatchObject({
    'percentage-from-fraction': [10, 8],
    'level-from-fraction': [10, 10],
    'threshold-derivation': [11, 11],
    'derivation-sensitivity': [2, 1],
    'round-fraction': [6, 6],
    'threshold-order': [15, 15],
    'equal-thresholds': [13, 13],
  });
});

test('the contradictions that the transcriber declared are told and marked as read', () => {
  const read = report.findings.filter(({ basis }) => basis === 'read');
  expect(read.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'source-contradiction-dsdw-2567-kpi-1-increase-is-a-level',
      'source-contradiction-dsdw-2567-kpi-4-household-levels-overlap',
      'source-contradiction-dsdw-2567-kpi-5-1-more-than-ten-of-ten',
    ]),
  );
  expect(read.every(({ code, arithmetic }) => code === 'source-contradiction' && arithmetic === '')).toBe(true);
});
