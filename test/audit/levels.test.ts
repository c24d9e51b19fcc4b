import { describe, expect, test } from 'vitest';
import { auditOf, conditions, figures, kpiFields, measureFields, milestones, thresholds } from './assessment.ts';

const lower = { direction: 'lower-is-better' };
const count = (id: string, bounds = {}) =>
  measureFields({ id, unit: 'count', bounds: { min: '0', basis: 'stated', source: 'เอกสาร', ...bounds } });
const portal = (entry: string, standard: string, advanced: string, bounds = {}) =>
  kpiFields({
    measures: [count('services'), count('agencies', bounds)],
    rounds: [conditions(entry, standard, advanced)],
  });
const agreed = [
  'services ge 2, agencies ge 6',
  'services ge 4, agencies ge 10',
  'services ge 4, agencies gt 10',
] as const;

test('a score that is only awarded has no levels to check', () => {
  const awarded = kpiFields({
    measures: [],
    rounds: [{ round: '2', basis: 'stated', criteria: { rule: 'as-awarded' } }],
  });
  for (const code of ['threshold-order', 'equal-thresholds', 'level-bounds', 'target-level'] as const)
    expect(auditOf(code, { kpis: [awarded] }).checks).toEqual([]);
});

describe('the order of the levels', () => {
  test.each([
    ['rising', kpiFields({ rounds: [thresholds('46.54', '49.82', '53.10')] }), ['46.54 < 49.82 < 53.10']],
    ['equal', kpiFields({ rounds: [thresholds('445', '445', '445')] }), ['445 = 445 = 445']],
    ['falling where less is better', kpiFields({ ...lower, rounds: [thresholds('20', '10', '5')] }), ['20 > 10 > 5']],
    ['steps', kpiFields({ rounds: [milestones('1', '2', '3')] }), ['1 < 2 < 3']],
    ['several measures', portal(...agreed), ['2 < 4 = 4', '6 < 10 < (>10)']],
    [
      'a measure that joins later',
      portal('services ge 2', 'services ge 4, agencies ge 6', 'services ge 4, agencies ge 6'),
      ['2 < 4 = 4', '6 = 6'],
    ],
  ])('%s holds', (_, kpi, arithmetic) => {
    const { checks, findings } = auditOf('threshold-order', { kpis: [kpi] });
    expect(findings).toEqual([]);
    expect(checks.map((check) => check.arithmetic)).toEqual(arithmetic);
  });

  test.each([
    ['falling', kpiFields({ rounds: [thresholds('70', '65', '75')] }), '70 > 65 < 75'],
    ['rising where less is better', kpiFields({ ...lower, rounds: [thresholds('5', '10', '20')] }), '5 < 10 < 20'],
    ['a step twice', kpiFields({ rounds: [milestones('1', '1', '3')] }), '1 = 1 < 3'],
    ['a loosened comparison', portal('services ge 1', 'services gt 4', 'services ge 4'), '1 < (>4) > 4'],
  ])('%s is found', (_, kpi, found) => {
    expect(auditOf('threshold-order', { kpis: [kpi] }).findings).toMatchObject([{ severity: 'warning', found }]);
  });
});

describe('levels that ask for the same', () => {
  test('are told as information, with the level that counts', () => {
    const { findings } = auditOf('equal-thresholds', {
      kpis: [kpiFields({ rounds: [thresholds('445', '445.0', '479.48')] })],
    });
    expect(findings).toMatchObject([{ severity: 'info', found: '445 · 445.0 · 479.48' }]);
    expect(findings[0]?.sentence.th).toContain('ขั้นต้นและระดับมาตรฐาน ใช้ค่าเกณฑ์เดียวกัน');
    expect(findings[0]?.sentence.en).toContain('gets the standard level');
  });

  test('are not told of conditions that differ in one comparison', () => {
    expect(auditOf('equal-thresholds', { kpis: [portal(...agreed)] }).checks).toMatchObject([{ holds: true }]);
    const same = portal('services ge 2', 'services ge 4', 'services ge 4');
    expect(auditOf('equal-thresholds', { kpis: [same] }).findings).toHaveLength(1);
  });
});

describe('levels against the bounds of the measure', () => {
  test('hold at the bound itself', () => {
    const { checks } = auditOf('level-bounds', { kpis: [kpiFields({ rounds: [thresholds('90', '95', '100')] })] });
    expect(checks).toMatchObject([{ arithmetic: '≥ 90; ≥ 95; ≥ 100 (0–100)', holds: true }]);
  });

  test.each([
    ['above the highest value', kpiFields({ rounds: [thresholds('90', '100', '100.01')] }), '≥ 100.01'],
    ['below the lowest where less is better', kpiFields({ ...lower, rounds: [thresholds('5', '1', '-1')] }), '≤ −1'],
    ['more than the highest value', portal(...agreed, { max: '10' }), '> 10'],
    ['exactly a value beyond', portal('agencies ge 1', 'agencies ge 2', 'agencies eq 11', { max: '10' }), '= 11'],
  ])('%s is found', (_, kpi, found) => {
    expect(auditOf('level-bounds', { kpis: [kpi] }).findings).toMatchObject([{ severity: 'warning', found }]);
  });

  test('do not run on a measure that is open above', () => {
    expect(auditOf('level-bounds', { kpis: [portal(...agreed)] }).checks).toEqual([]);
  });
});

describe('the target of the year', () => {
  const kpi4 = kpiFields({ rounds: [thresholds('10', '12.50', '15')], yearTarget: 'ร้อยละ 12.5 ของครัวเรือนเปราะบาง' });

  test('at the standard level is told', () => {
    const { findings } = auditOf('target-level', { kpis: [kpi4], targets: figures('2567 12.5', '2568 20') });
    expect(findings).toMatchObject([
      { severity: 'notice', found: '12.5', expected: '≥ 15', arithmetic: '12.5 ≥ 10; 12.5 ≥ 12.50; 12.5 < 15' },
    ]);
    expect(findings[0]?.sentence).toEqual({
      th: 'ตัวชี้วัดที่ 1 ปีงบประมาณ พ.ศ. 2567: ผลที่เท่ากับค่าเป้าหมาย (12.5) ถึงระดับมาตรฐาน (75 คะแนน) ยังไม่ถึงขั้นสูง (100 คะแนน) ซึ่งกำหนดไว้ที่ไม่น้อยกว่า 15',
      en: 'KPI 1, fiscal year 2567 BE: a result equal to the target (12.5) reaches the standard level (75 points), not the advanced level (100 points), which requires at least 15.',
    });
  });

  test('below the entry level is told as such', () => {
    const { findings } = auditOf('target-level', { kpis: [kpi4], targets: figures('2567 9') });
    expect(findings[0]?.sentence.en).toContain('stays below the entry level');
  });

  test('at the advanced level holds; another year or no target is not checked', () => {
    expect(auditOf('target-level', { kpis: [kpi4], targets: figures('2567 15') }).checks).toMatchObject([
      { holds: true },
    ]);
    expect(auditOf('target-level', { kpis: [kpi4], targets: figures('2567 -', '2568 9') }).checks).toEqual([]);
  });

  test('over several measures names each', () => {
    const targets = figures('2567 4 - services', '2567 10 - agencies');
    const { findings } = auditOf('target-level', { kpis: [portal(...agreed)], targets });
    expect(findings).toMatchObject([{ found: '4, 10', expected: '≥ 4, > 10' }]);
    expect(findings[0]?.sentence.th).toContain('ถึงระดับมาตรฐาน (75 คะแนน)');
    expect(auditOf('target-level', { kpis: [portal(...agreed)], targets: targets.slice(0, 1) }).checks).toEqual([]);
  });

  test('must stand in the document’s own words', () => {
    const run = (line: string) => auditOf('target-stated', { kpis: [kpi4], targets: figures(line) });
    expect(run('2567 12.50').checks).toMatchObject([{ holds: true, arithmetic: '12.50 = 12.5' }]);
    expect(run('2567 15').findings).toMatchObject([{ severity: 'warning', found: '15' }]);
    expect(auditOf('target-stated', { targets: figures('2567 15') }).checks).toEqual([]);
  });
});
