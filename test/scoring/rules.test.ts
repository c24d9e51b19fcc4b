import { describe, expect, test } from 'vitest';
import { type Criteria, type KpiScore, levelOnlyByRounding, scoreKpi } from '../../src/scoring/index.ts';
import { applyRule } from '../../src/scoring/rules/index.ts';
import { parseObservations, readCases } from './cases.ts';
import {
  agreementKpi,
  compare,
  conditions,
  LATE,
  makeKpi,
  milestones,
  observed,
  thresholdKpi,
  thresholds,
} from './kpis.ts';
import { policy } from './policy.ts';

type ThresholdColumn =
  | 'direction'
  | 'entry'
  | 'standard'
  | 'advanced'
  | 'value'
  | 'exact'
  | 'score'
  | 'level'
  | 'assumptions';

const scored = (criteria: Criteria, value: string, under = policy) =>
  applyRule(criteria, 'higher-is-better', new Map([['share', value]]), under);

describe('thresholds', () => {
  test.each(readCases<ThresholdColumn>('thresholds'))('$case', (row) => {
    const direction = row.direction === 'lower' ? 'lower-is-better' : 'higher-is-better';
    const kpi = thresholdKpi([row.entry, row.standard, row.advanced], direction);
    const score = scoreKpi(kpi, 2, [observed('share', row.value)], LATE);
    expect(score.exactScore).toBe(row.exact);
    expect(score.score).toBe(row.score);
    expect(score.levelReached).toBe(row.level);
    expect(score.assumptions.join(' ')).toBe(row.assumptions);
  });

  test('a score is told apart from the level that only its rounding reaches', () => {
    const kpi = thresholdKpi(['60', '65', '70'], 'higher-is-better');
    const named = (value: string) => levelOnlyByRounding(scoreKpi(kpi, 2, [observed('share', value)], LATE), policy);
    expect(['59.9999', '60', '64.9999', '64.99', '69.9999', '70', '71'].map(named)).toEqual([
      null,
      null,
      'standard',
      null,
      'advanced',
      null,
      null,
    ]);
    expect(levelOnlyByRounding(scoreKpi(kpi, 2, [], LATE), policy)).toBeNull();
  });

  test('thresholds that do not rise still divide by nothing and stay within the levels', () => {
    const crossed = thresholds('60', '70', '65');
    expect(scored(crossed, '67').exact.toString()).toBe('100');
    expect(scored(crossed, '62').exact.toString()).toBe('55');
  });

  test('the policy names the score below entry and the cap', () => {
    const other = structuredClone(policy);
    other.entries['below-entry'].value = '10';
    other.entries.cap.value = '105';
    const criteria = thresholds('60', '65', '70');
    expect(scored(criteria, '1', other).exact.toString()).toBe('10');
    expect(scored(criteria, '71', other).exact.toString()).toBe('105');
  });
});

describe('milestones', () => {
  type Column = 'entry' | 'standard' | 'advanced' | 'completed' | 'score' | 'level';
  test.each(readCases<Column>('milestones'))('$case', ({ entry, standard, advanced, completed, score, level }) => {
    const criteria = milestones(entry, standard, advanced);
    const outcome = applyRule(criteria, 'higher-is-better', new Map([['milestones', completed]]), policy);
    expect(outcome.level).toBe(level);
    expect(outcome.exact.equals(score)).toBe(true);
    expect(outcome.steps.at(-1)).toEqual({ kind: 'level-reached', level, score, assumption: 'milestones' });
  });
});

describe('conditions', () => {
  type Column = 'kpi' | 'observations' | 'score' | 'level' | 'assumptions';
  test.each(readCases<Column>('conditions'))('$case', (row) => {
    const score = scoreKpi(agreementKpi(row.kpi), 2, parseObservations(row.observations), LATE);
    expect(score.score).toBe(row.score);
    expect(score.levelReached).toBe(row.level);
    expect(score.assumptions.join(' ')).toBe(row.assumptions);
  });

  test('a level above one that fails is never reached', () => {
    const gap = makeKpi(
      conditions(
        [compare('a', 'ge', '1', 'stated')],
        [compare('b', 'ge', '1', 'stated')],
        [compare('a', 'ge', '2', 'stated')],
      ),
    );
    const score = scoreKpi(gap, 2, [observed('a', '5'), observed('b', '0')], LATE);
    expect(score.levelReached).toBe('entry');
    expect(score.assumptions).toEqual(['conditions']);
  });

  test('a level without a comparison is not met', () => {
    const empty = makeKpi(conditions([compare('a', 'ge', '1', 'stated')], [], []));
    expect(scoreKpi(empty, 2, [observed('a', '5')], LATE).levelReached).toBe('entry');
  });
});

describe('states', () => {
  type Column =
    | 'kpi'
    | 'round'
    | 'observations'
    | 'today'
    | 'state'
    | 'score'
    | 'weighted'
    | 'level'
    | 'provisional'
    | 'assumptions';
  test.each(readCases<Column>('states'))('$case', (row) => {
    const round = row.round === '1' ? 1 : 2;
    const kpi = agreementKpi(row.kpi);
    const score = scoreKpi(kpi, round, parseObservations(row.observations), { ...LATE, today: row.today });
    const shown: Partial<Record<keyof KpiScore, unknown>> = {
      state: row.state,
      score: row.score === '' ? null : row.score,
      weightedScore: row.weighted === '' ? null : row.weighted,
      levelReached: row.level === '' ? null : row.level,
      provisional: row.provisional === 'yes',
      gap: row.state !== 'scored' ? row.state : row.observations.includes('(Z)') ? 'zero-rule' : null,
    };
    expect(score).toMatchObject(shown);
    expect(score.exactScore === null).toBe(row.state !== 'scored');
    expect(score.assumptions.join(' ')).toBe(row.assumptions);
    expect(score.rule).toBe(kpi.criteria[round]?.rule);
    expect(score.dueBy).toBe(LATE.dueBy);
  });

  test('a KPI that does not apply has no score, whatever is reported', () => {
    const kpi = { ...agreementKpi('2'), notApplicable: true };
    const score = scoreKpi(kpi, 2, [observed('share', '70')], LATE);
    expect(score).toMatchObject({ state: 'not-applicable', score: null, exactScore: null });
    expect(score.assumptions).toEqual(['not-applicable']);
    expect(score.working).toEqual([{ kind: 'not-applicable', assumption: 'not-applicable' }]);
  });

  test('a round without criteria is refused', () => {
    expect(() => scoreKpi(agreementKpi('6'), 1, [], LATE)).toThrow('KPI 6 has no criteria for round 1');
  });

  test('a measure reported twice is refused', () => {
    const twice = [observed('share', '60'), observed('share', '70')];
    expect(() => scoreKpi(agreementKpi('2'), 2, twice, LATE)).toThrow('Measure "share" is reported 2 times');
  });
});
