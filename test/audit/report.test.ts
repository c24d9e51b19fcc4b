import { expect, test } from 'vitest';
import { auditAssessment, auditCodes } from '../../src/audit/index.ts';
import { auditOf, figures, kpiFields, thresholds, toAssessment } from './assessment.ts';

const contradiction = (id: string) => ({
  id,
  statement: { th: 'กำหนดส่งอยู่หลังวันเริ่มรายงาน', en: 'The deadline falls after the reporting starts.' },
  quotes: ['31 ตุลาคม 2567', '15 พฤศจิกายน 2566'],
});

const parts = {
  kpis: [
    kpiFields({ weight: '60', contradictions: [contradiction('deadline')] }),
    kpiFields({ kpi: '2', weight: '30', rounds: [thresholds('445', '445', '445')] }),
  ],
  assessment: { contradictions: [contradiction('deadline')] },
  baselines: figures('2565 53.19 915/1720', '2566 53.19 915/1720', '2565 50 1/2 share 2'),
};

test('declared contradictions are marked as read, not computed, and quote the document', () => {
  const { findings, checks } = auditOf('source-contradiction', parts);
  expect(findings.map(({ id, kpi, basis }) => [id, kpi, basis])).toEqual([
    ['source-contradiction-dsdw-2567-deadline', null, 'read'],
    ['source-contradiction-dsdw-2567-kpi-1-deadline', '1', 'read'],
  ]);
  expect(findings[1]?.inputs.map(({ value }) => value)).toEqual(['31 ตุลาคม 2567', '15 พฤศจิกายน 2566']);
  expect(checks.every(({ holds }) => !holds)).toBe(true);
});

test('every finding has a unique id fit for an address, and its check points to it', () => {
  const { findings, checks } = auditAssessment(toAssessment(parts));
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9._-]+$/);
  expect(checks.flatMap(({ finding }) => finding ?? [])).toEqual(ids);
  expect(checks.every(({ holds, finding }) => holds === (finding === null))).toBe(true);
});

test('every code is counted, and the counts add up', () => {
  const { counts, checks, findings } = auditAssessment(toAssessment(parts));
  expect(counts.map(({ code }) => code)).toEqual(Object.keys(auditCodes));
  const sum = (of: 'checks' | 'held' | 'findings') => counts.reduce((total, count) => total + count[of], 0);
  expect([sum('checks'), sum('held'), sum('findings')]).toEqual([
    checks.length,
    checks.length - findings.length,
    findings.length,
  ]);
});

test('an assessment in order has no finding', () => {
  const sound = toAssessment({ baselines: figures('2565 53.20 915/1720', '2566 63.24 2080/3289') });
  const { findings, checks } = auditAssessment(sound);
  expect(findings).toEqual([]);
  expect(checks.length).toBeGreaterThan(5);
});

test('the same input gives the same report, and words stand in both languages', () => {
  const report = auditAssessment(toAssessment(parts));
  expect(auditAssessment(toAssessment(parts))).toEqual(report);
  for (const { sentence, title, subject } of report.findings) {
    for (const words of [sentence, title, subject]) {
      expect(words.th.trim()).not.toBe('');
      expect(words.en?.trim()).not.toBe('');
      expect(`${words.th}${words.en}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
