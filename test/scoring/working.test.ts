import { describe, expect, test } from 'vitest';
import { type Policy, scoreKpi, type WorkingStep } from '../../src/scoring/index.ts';
import { readCases } from './cases.ts';
import { agreementKpi, LATE, observed, thresholdKpi } from './kpis.ts';
import { policy } from './policy.ts';

function kinds(steps: WorkingStep[]): string[] {
  return steps.map((step) => step.kind);
}

describe('the working of a score', () => {
  test('KPI 2: 50 + 25 × (63.24 − 60) ÷ (65 − 60) = 66.20', () => {
    const segment = { low: '60', high: '65', lowScore: '50', highScore: '75', value: '63.24' };
    expect(scoreKpi(agreementKpi('2'), 2, [observed('share', '63.24')], LATE).working).toEqual([
      { kind: 'result', measure: 'share', value: '63.24', status: 'A' },
      {
        kind: 'thresholds',
        measure: 'share',
        direction: 'higher-is-better',
        values: { entry: '60', standard: '65', advanced: '70' },
      },
      { kind: 'segment', from: 'entry', to: 'standard', ...segment },
      { kind: 'interpolation', ...segment, exact: '331/5', score: '66.20', assumption: 'interpolation' },
      { kind: 'weight', score: '66.20', weight: '20', divisor: '100', weightedScore: '13.24' },
    ]);
  });

  type FractionColumn = 'numerator' | 'denominator' | 'factor' | 'value' | 'exact' | 'assumptions';
  test.each(readCases<FractionColumn>('fractions'))('$case: the value is scored, its fraction is shown', (row) => {
    const fraction = { numerator: row.numerator, denominator: row.denominator, factor: row.factor };
    const kpi = thresholdKpi(['10', '1000', '2000'], 'higher-is-better');
    const plain = scoreKpi(kpi, 2, [observed('share', row.value)], LATE);
    const score = scoreKpi(kpi, 2, [{ ...observed('share', row.value), fraction }], LATE);
    expect(score.working[0]).toEqual({
      kind: 'result',
      measure: 'share',
      value: row.value,
      status: 'A',
      fraction: { ...fraction, exact: row.exact },
      ...(row.assumptions !== '' && { assumption: row.assumptions }),
    });
    expect(score.exactScore).toBe(plain.exactScore);
    const added = score.assumptions.filter((id) => !plain.assumptions.includes(id));
    expect(added.join(' ')).toBe(row.assumptions);
  });

  test('KPI 5.1 shows every comparison up to the level that fails, and none above it', () => {
    const { working } = scoreKpi(agreementKpi('5.1'), 2, [observed('agencies', '8'), observed('services', '4')], LATE);
    const bare = { kind: 'comparison', operator: 'ge', assumption: 'bare-figure' };
    expect(working).toEqual([
      { kind: 'result', measure: 'services', value: '4', status: 'A' },
      { kind: 'result', measure: 'agencies', value: '8', status: 'A' },
      { ...bare, level: 'entry', measure: 'services', expected: '2', value: '4', holds: true },
      { ...bare, level: 'entry', measure: 'agencies', expected: '6', value: '8', holds: true },
      { ...bare, level: 'standard', measure: 'services', expected: '4', value: '4', holds: true },
      { ...bare, level: 'standard', measure: 'agencies', expected: '10', value: '8', holds: false },
      { kind: 'level-reached', level: 'entry', score: '50.00', assumption: 'conditions' },
      { kind: 'weight', score: '50.00', weight: '5', divisor: '100', weightedScore: '2.50' },
    ]);
  });

  test('a zero by rule quotes the source', () => {
    const kpi = agreementKpi('5.3');
    expect(scoreKpi(kpi, 2, [observed('pillars', null, 'Z')], LATE).working).toEqual([
      { kind: 'zero-condition', ...kpi.zeroCondition, score: '0.00' },
      { kind: 'weight', score: '0.00', weight: '2.5', divisor: '100', weightedScore: '0.00' },
    ]);
  });

  test('below entry, on a level and above advanced each say so', () => {
    const working = (value: string) => scoreKpi(agreementKpi('2'), 2, [observed('share', value)], LATE).working[2];
    expect(working('59')).toEqual({
      kind: 'below-entry',
      value: '59',
      threshold: '60',
      score: '0.00',
      assumption: 'below-entry',
    });
    expect(working('65')).toEqual({ kind: 'at-level', level: 'standard', score: '75.00' });
    expect(working('71')).toEqual({ kind: 'cap', value: '71', threshold: '70', score: '100.00', assumption: 'cap' });
  });

  test('what is missing is named, with its status', () => {
    const partly = scoreKpi(agreementKpi('5.1'), 2, [observed('services', '4')], { ...LATE, today: '2024-03-01' });
    expect(partly.working).toEqual([
      { kind: 'result', measure: 'services', value: '4', status: 'A' },
      { kind: 'missing', measure: 'agencies', status: null },
      { kind: 'not-due', dueBy: '2024-09-30' },
    ]);
    const missing = scoreKpi(agreementKpi('2'), 2, [observed('share', null, 'M')], LATE);
    expect(missing.working).toEqual([{ kind: 'missing', measure: 'share', status: 'M' }]);
  });

  test('no condition met falls to the policy for below entry', () => {
    const { working } = scoreKpi(
      agreementKpi('5.2'),
      2,
      [observed('quality_share', '80'), observed('registered_share', '100')],
      LATE,
    );
    expect(kinds(working)).toEqual(['result', 'result', 'comparison', 'below-entry', 'level-reached', 'weight']);
  });

  test('an entry that is stated is not flagged', () => {
    const stated = structuredClone(policy);
    for (const entry of Object.values(stated.entries)) if (entry) entry.basis = 'stated';
    const kpi = { ...thresholdKpi(['60', '65', '70'], 'higher-is-better', '33.3'), singleTable: true };
    const score = scoreKpi(kpi, 2, [observed('share', '63.333')], { ...LATE, policy: stated });
    expect(score.assumptions).toEqual([]);
    expect(score.working.filter((step) => step.assumption !== undefined)).toEqual([]);
  });

  test('a score by criteria that were changed within the year leans on the entry that says which version counts', () => {
    const kpi = { ...thresholdKpi(['60', '65', '70'], 'higher-is-better'), revised: [2] };
    const assumed = structuredClone(policy);
    const text = { th: 'ฉบับล่าสุด', en: 'The newest.' };
    assumed.entries['criteria-revision'] = { value: 'newest-counts', basis: 'assumed', source: 'test', text };
    const assumptionsBy = (policy: Policy) =>
      scoreKpi(kpi, 2, [observed('share', '65')], { ...LATE, policy }).assumptions;
    expect(assumptionsBy(assumed)).toEqual(['criteria-revision']);
    expect(assumptionsBy(policy)).toEqual([]);
  });

  test('a rounded score is flagged even where its weighted score is exact', () => {
    const kpi = thresholdKpi(['60', '63', '66'], 'higher-is-better', '12');
    const score = scoreKpi(kpi, 2, [observed('share', '61')], LATE);
    expect(score).toMatchObject({ exactScore: '175/3', score: '58.33', weightedScore: '7.00' });
    expect(score.assumptions).toEqual(['interpolation', 'rounding']);
  });

  test('assumptions come in the order of the policy', () => {
    const kpi = { ...thresholdKpi(['60', '65', '70'], 'higher-is-better', '33.3'), singleTable: true };
    const score = scoreKpi(kpi, 2, [observed('share', '63.333')], LATE);
    expect(score.assumptions).toEqual(['interpolation', 'single-table', 'rounding']);
  });
});
