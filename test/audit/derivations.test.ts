import { describe, expect, test } from 'vitest';
import { auditOf, conditions, derivation, figures, kpiFields, measureFields, thresholds } from './assessment.ts';

/** KPI 3 of the first assessment: 1203 ÷ 2273 is 52.93, published as 52.92. */
const returned = figures(
  '2562 70.64 1210/1713',
  '2563 71.41 1636/2291',
  '2564 50.01 1896/3791',
  '2565 52.92 1203/2273',
  '2566 46.54 1399/3006',
);
const lowest = { kind: 'lowest-of-years', measure: 'share', from: '2562', to: '2566' };
const mean = { kind: 'mean-of-years', measure: 'share', from: '2564', to: '2566' };

function withDerivation(levels: [string, string, string], ...derivations: ReturnType<typeof derivation>[]) {
  return { kpis: [kpiFields({ rounds: [thresholds(...levels)], derivations })], baselines: returned };
}

describe('a threshold against its derivation', () => {
  test('the mean of years that are listed', () => {
    const how = { kind: 'mean-of-years', measure: 'share', years: ['2564', '2566'] };
    const { checks } = auditOf(
      'threshold-derivation',
      withDerivation(['48.28', '49.82', '53.10'], derivation('entry', how)),
    );
    expect(checks).toMatchObject([{ arithmetic: '(50.01 + 46.54) ÷ 2 = 48.275 → 48.28', holds: true }]);
  });

  test.each([
    ['entry', lowest, 'min(70.64; 71.41; 50.01; 52.92; 46.54) = 46.54'],
    ['standard', mean, '(50.01 + 52.92 + 46.54) ÷ 3 = 49.8233… → 49.82'],
    ['advanced', { kind: 'level-offset', level: 'standard', offset: '3.28' }, '49.82 + 3.28 = 53.10'],
    ['entry', { kind: 'year-offset', measure: 'share', fiscalYear: '2566', offset: '0' }, '46.54'],
    ['standard', { kind: 'year-offset', measure: 'share', fiscalYear: '2566', offset: '3.28' }, '46.54 + 3.28 = 49.82'],
    ['entry', { kind: 'year-offset', measure: 'share', fiscalYear: '2565', offset: '-6.38' }, '52.92 − 6.38 = 46.54'],
    [
      'standard',
      { kind: 'midpoint', year: { measure: 'share', fiscalYear: '2566' }, other: 'advanced' },
      '(46.54 + 53.10) ÷ 2 = 49.82',
    ],
  ])('%s by %o holds', (level, how, arithmetic) => {
    const { checks, findings } = auditOf(
      'threshold-derivation',
      withDerivation(['46.54', '49.82', '53.10'], derivation(level, how)),
    );
    expect(findings).toEqual([]);
    expect(checks).toMatchObject([{ arithmetic, holds: true }]);
  });

  test.each([
    ['entry', lowest, '46.54'],
    ['standard', mean, '49.82'],
    ['advanced', { kind: 'level-offset', level: 'standard', offset: '3.28' }, '53.08'],
    ['entry', { kind: 'year-offset', measure: 'share', fiscalYear: '2566', offset: '-10' }, '36.54'],
    ['standard', { kind: 'midpoint', year: { measure: 'share', fiscalYear: '2566' }, other: 'advanced' }, '49.83'],
  ])('%s by %o is found where the document states another value', (level, how, expected) => {
    const { findings } = auditOf(
      'threshold-derivation',
      withDerivation(['46.55', '49.80', '53.12'], derivation(level, how)),
    );
    expect(findings).toMatchObject([{ severity: 'warning', expected }]);
  });

  test('one that we only assume weighs less', () => {
    const parts = withDerivation(['46.55', '49.82', '53.10'], derivation('entry', lowest, { basis: 'assumed' }));
    expect(auditOf('threshold-derivation', parts).findings).toMatchObject([{ severity: 'notice' }]);
  });

  test('a missing year is told, never averaged over fewer years', () => {
    const longer = { ...mean, from: '2561' };
    const { findings } = auditOf(
      'threshold-derivation',
      withDerivation(['46.54', '49.82', '53.10'], derivation('standard', longer)),
    );
    expect(findings).toMatchObject([{ severity: 'notice', found: '49.82', expected: '', arithmetic: '' }]);
    expect(findings[0]?.sentence.en).toContain('a figure that it needs is missing');
  });

  test('a level of several measures is compared on the measure of the derivation', () => {
    const count = (id: string) => measureFields({ id, unit: 'count' });
    const kpi = kpiFields({
      measures: [count('services'), count('agencies')],
      rounds: [
        conditions('services ge 2, agencies ge 6', 'services ge 4, agencies ge 10', 'services ge 4, agencies gt 10'),
      ],
      derivations: [
        derivation('standard', { kind: 'year-offset', measure: 'agencies', fiscalYear: '2566', offset: '2' }),
      ],
    });
    const baselines = figures('2566 8 - agencies');
    expect(auditOf('threshold-derivation', { kpis: [kpi], baselines }).checks).toMatchObject([
      { arithmetic: '8 + 2 = 10', holds: true },
    ]);
  });
});

describe('a derivation on recomputed figures', () => {
  test('is told where the threshold would change', () => {
    const { findings } = auditOf(
      'derivation-sensitivity',
      withDerivation(['46.54', '49.82', '53.10'], derivation('standard', mean)),
    );
    expect(findings).toMatchObject([
      {
        severity: 'notice',
        found: '49.82',
        expected: '49.83',
        arithmetic: '(50.01 + 52.93 + 46.54) ÷ 3 = 49.8266… → 49.83',
      },
    ]);
    expect(findings[0]?.sentence.th).toBe(
      'ตัวชี้วัดที่ 1 ค่าเกณฑ์ระดับมาตรฐาน รอบที่ 2 (12 เดือน): เอกสารระบุ 49.82 คำนวณจากค่าที่เผยแพร่ได้ 49.82 แต่หากใช้ค่าของ' +
        'ปีงบประมาณ พ.ศ. 2565 ที่คำนวณใหม่จากตัวตั้งและตัวหาร จะได้ 49.83 ค่าเกณฑ์นี้จึงตรงกับค่าที่เผยแพร่เท่านั้น',
    );
  });

  test.each([
    ['49.83', 'recomputed values'],
    ['49.90', 'neither'],
  ])('says what a threshold of %s follows from', (standard, verdict) => {
    const parts = withDerivation(['46.54', standard, '53.10'], derivation('standard', mean));
    expect(auditOf('derivation-sensitivity', parts).findings[0]?.sentence.en).toContain(verdict);
  });

  test('holds where the threshold stays, and does not run where every figure agrees with its fraction', () => {
    const parts = withDerivation(['46.54', '49.82', '53.10'], derivation('entry', lowest));
    expect(auditOf('derivation-sensitivity', parts).checks).toMatchObject([{ holds: true }]);
    const sound = returned.filter(({ fiscalYear }) => fiscalYear !== 2565);
    const oneYear = derivation('entry', { ...lowest, from: '2566' });
    expect(
      auditOf('derivation-sensitivity', { ...withDerivation(['46.54', '49.82', '53.10'], oneYear), baselines: sound })
        .checks,
    ).toEqual([]);
  });
});

describe('one round as a fraction of the other', () => {
  const fraction = { kind: 'round-fraction', ofRound: '2', numerator: '1', denominator: '2' };
  const rounds = (advanced: string) => [
    thresholds('23.27', '24.91', advanced, '1'),
    thresholds('46.54', '49.82', '53.10'),
  ];
  const parts = (advanced: string) => ({
    kpis: [
      kpiFields({
        rounds: rounds(advanced),
        derivations: [derivation('advanced', fraction, { round: '1', basis: 'assumed' })],
      }),
    ],
  });

  test('holds', () => {
    expect(auditOf('round-fraction', parts('26.55')).checks).toMatchObject([
      { arithmetic: '53.10 × 1 ÷ 2 = 26.55', holds: true },
    ]);
    expect(auditOf('threshold-derivation', parts('26.55')).checks).toEqual([]);
  });

  test('is found where it does not hold', () => {
    expect(auditOf('round-fraction', parts('26.56')).findings).toMatchObject([
      { severity: 'notice', found: '26.56', expected: '26.55' },
    ]);
  });
});
