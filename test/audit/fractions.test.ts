import { describe, expect, test } from 'vitest';
import { auditOf, figures, kpiFields, measureFields, thresholds } from './assessment.ts';

describe('a value against its fraction', () => {
  test.each([
    ['2566 63.24 2080/3289', '2,080 ÷ 3,289 × 100 = 63.2411… → 63.24'],
    ['2562 70.64 1210/1713', '1,210 ÷ 1,713 × 100 = 70.6363… → 70.64'],
    ['2564 50.01 1896/3791', '1,896 ÷ 3,791 × 100 = 50.0131… → 50.01'],
    ['2564 0.11 80/75086', '80 ÷ 75,086 × 100 = 0.1065… → 0.11'],
    ['2564 12.5 1/8', '1 ÷ 8 × 100 = 12.5'],
    ['2564 13 1/8', '1 ÷ 8 × 100 = 12.5 → 13'],
  ])('%s holds', (line, arithmetic) => {
    const { checks, findings } = auditOf('percentage-from-fraction', { baselines: figures(line) });
    expect(checks).toMatchObject([{ kpi: '1', arithmetic, holds: true, finding: null }]);
    expect(findings).toEqual([]);
  });

  test('a value that was cut off instead of rounded is found, and says so', () => {
    const { checks, findings } = auditOf('percentage-from-fraction', { baselines: figures('2565 53.19 915/1720') });
    expect(checks).toMatchObject([
      { holds: false, finding: 'percentage-from-fraction-dsdw-2567-kpi-1-baseline-share-2565' },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      basis: 'computed',
      arithmetic: '915 ÷ 1,720 × 100 = 53.1976… → 53.20',
      found: '53.19',
      expected: '53.20',
    });
    expect(findings[0]?.inputs.map(({ value }) => value)).toEqual(['915', '1720', '53.19']);
    expect(findings[0]?.sentence).toEqual({
      th:
        'ตัวชี้วัดที่ 1 ข้อมูลพื้นฐาน ปีงบประมาณ พ.ศ. 2565: เอกสารระบุ 53.19 แต่ตัวตั้งและตัวหารที่เอกสารให้ไว้คำนวณได้ 53.20 ' +
        'เมื่อปัดเศษเป็นทศนิยม 2 ตำแหน่ง ค่าในเอกสารตรงกับการตัดเศษทิ้งโดยไม่ปัด เว็บไซต์นี้คงค่าตามเอกสารไว้',
      en:
        'KPI 1, baseline for fiscal year 2565 BE: the document states 53.19, but its own numerator and denominator give ' +
        '53.20 when rounded to 2 decimals. The stated value is what remains when the further digits are cut off. The published value stands.',
    });
  });

  test('a value that is simply another one says nothing of cutting off', () => {
    const { findings } = auditOf('percentage-from-fraction', { baselines: figures('2565 54 915/1720') });
    expect(findings[0]).toMatchObject({ found: '54', expected: '53' });
    expect(findings[0]?.sentence.th).not.toContain('ตัดเศษ');
    expect(findings[0]?.sentence.en).not.toContain('cut off');
  });

  test('targets are checked too, and told apart from baselines', () => {
    const { checks } = auditOf('percentage-from-fraction', {
      baselines: figures('2566 50 1/2'),
      targets: figures('2566 51 1/2'),
    });
    expect(checks.map(({ holds }) => holds)).toEqual([true, false]);
  });

  test('a missing value, or one without a fraction, is not checked', () => {
    expect(auditOf('percentage-from-fraction', { baselines: figures('2565 -', '2566 50') }).checks).toEqual([]);
  });

  test('a count has no factor of 100, and the KPI’s own formula goes first', () => {
    const counted = kpiFields({ unit: 'count', measures: [measureFields({ unit: 'count' })] });
    expect(
      auditOf('percentage-from-fraction', { kpis: [counted], baselines: figures('2566 4 8/2') }).checks,
    ).toMatchObject([{ arithmetic: '8 ÷ 2 = 4', holds: true }]);
    const perThousand = kpiFields({
      unit: 'count',
      measures: [measureFields({ unit: 'count' })],
      formula: { kind: 'ratio', numerator: 'ก', denominator: 'ข', factor: '1000', measure: 'share' },
    });
    const { checks } = auditOf('percentage-from-fraction', {
      kpis: [perThousand],
      baselines: figures('2566 40 8/200'),
    });
    expect(checks).toMatchObject([{ arithmetic: '8 ÷ 200 × 1,000 = 40', holds: true }]);
  });
});

describe('a level decided by rounding', () => {
  const kpis = [kpiFields({ rounds: [thresholds('60', '64.42', '70')] })];

  test.each(['2566 69.5 695/1000', '2566 63.24 2080/3289', '2566 70 704/1000', '2566 70'])('%s holds', (line) => {
    expect(auditOf('level-from-fraction', { kpis, baselines: figures(line) }).findings).toEqual([]);
  });

  test('is found in a baseline and in a target, upwards and downwards', () => {
    const parts = { kpis, baselines: figures('2566 70 695/1000'), targets: figures('2567 64.4 64436/100000') };
    const { findings } = auditOf('level-from-fraction', parts);
    expect(
      findings.map(({ severity, found, expected, arithmetic }) => [severity, found, expected, arithmetic]),
    ).toEqual([
      ['notice', '70', '69.5', '695 ÷ 1,000 × 100 = 69.5 → 70 (≥ 60; ≥ 64.42; ≥ 70)'],
      ['notice', '64.4', '64.436', '64,436 ÷ 100,000 × 100 = 64.436 → 64.4 (≥ 60; ≥ 64.42; ≥ 70)'],
    ]);
    expect(findings[0]?.sentence).toEqual({
      th: 'ตัวชี้วัดที่ 1 ข้อมูลพื้นฐาน ปีงบประมาณ พ.ศ. 2566: ค่าที่เผยแพร่ 70 กับค่าจากตัวตั้งและตัวหาร 69.5 อยู่คนละด้านของค่าเกณฑ์ 70 (ขั้นสูง) การปัดหรือตัดเศษจึงมีผลต่อระดับ เว็บไซต์นี้ใช้ค่าตามเอกสาร',
      en: 'KPI 1, baseline for fiscal year 2566 BE: the published 70 and the 69.5 of its own fraction lie on different sides of 70 (advanced level), so the rounding decides the level. The published value is used.',
    });
  });

  test('is told of a figure that was cut off, and not of one that is simply another', () => {
    const finer = [kpiFields({ rounds: [thresholds('60', '65', '69.56')] })];
    const run = (line: string) => auditOf('level-from-fraction', { kpis: finer, baselines: figures(line) });
    expect(run('2566 69.5 6957/10000').findings).toMatchObject([{ found: '69.5', expected: '69.57' }]);
    expect(run('2566 46.54 2080/3289').checks).toEqual([]);
  });
});
