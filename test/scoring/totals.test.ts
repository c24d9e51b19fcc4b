import { describe, expect, test } from 'vitest';
import {
  awardedDifference,
  contributionOf,
  gradeOf,
  type KpiScore,
  NOT_APPLICABLE_RULES,
  type Observation,
  type Policy,
  latestBaselineYear,
  referenceScore,
  roundingBetween,
  type Scenario,
  type WeightedKpi,
  scoreKpi,
  scoreScenario,
  type TotalEntry,
  totalOf,
  weightDivisor,
} from '../../src/scoring/index.ts';
import { parseObservations, readCases } from './cases.ts';
import { agreement, agreementKpi, LATE, makeKpi, milestones, observed, thresholdKpi, thresholds } from './kpis.ts';
import { policy } from './policy.ts';

/** A value that scores itself: 50 to 100 by interpolation; below that the policy is asked for the figure. */
function scoreOf(weight: string, score: string): TotalEntry {
  const kpi = thresholdKpi(['50', '75', '100'], 'higher-is-better', weight);
  const below = structuredClone(policy);
  below.entries['below-entry'].value = score;
  return { kpi, score: scoreKpi(kpi, 2, [observed('share', score)], { ...LATE, policy: below }) };
}

function parseEntry(text: string): TotalEntry {
  const [weight = '', score = ''] = text.split('@');
  const open = thresholdKpi(['50', '75', '100'], 'higher-is-better', weight);
  switch (score) {
    case '-':
      return { kpi: open, score: scoreKpi(open, 2, [], LATE) };
    case '?':
      return { kpi: makeKpi(null, { weight }), score: null };
    case 'n/a': {
      const kpi = { ...open, notApplicable: true };
      return { kpi, score: scoreKpi(kpi, 2, [], LATE) };
    }
    case 'r1': {
      const kpi = { ...open, criteria: { 1: thresholds('50', '75', '100') } };
      return { kpi, score: scoreKpi(kpi, 1, [observed('share', '100')], LATE) };
    }
    default:
      return scoreOf(weight, score);
  }
}

function parseGroups<Key>(text: string, toKey: (part: string) => Key): [Key, Observation[]][] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', observation = ''] = part.split(':');
      return [toKey(key), parseObservations(observation)];
    });
}

describe('where the full mark goes', () => {
  type Column = 'rule' | 'entries' | 'points' | 'open' | 'lost' | 'outside' | 'rounding';
  test.each(readCases<Column>('contributions'))('$case', (row) => {
    const entries = row.entries.split(' ').map(parseEntry);
    const own = structuredClone(policy) as Policy;
    const rule = NOT_APPLICABLE_RULES.find((one) => one === row.rule);
    if (!rule || !own.entries['not-applicable']) throw new Error(`no rule ${row.rule}`);
    own.entries['not-applicable'].value = rule;
    const divisor = weightDivisor(
      entries.map(({ kpi }) => kpi),
      own,
    );
    const of = (some: TotalEntry[]) => contributionOf(totalOf(some, own, divisor), own, divisor);
    const { points, open, lost, outside } = of(entries);
    expect([points, `${open.low} ${open.high}`, lost, outside]).toEqual([row.points, row.open, row.lost, row.outside]);
    const apart = roundingBetween(
      of(entries),
      entries.map((entry) => of([entry])),
      own,
    );
    expect(apart?.points ?? '').toBe(row.rounding);
  });
});

describe('totals and grades', () => {
  type Column =
    | 'entries'
    | 'weight'
    | 'scored'
    | 'open'
    | 'not_applicable'
    | 'points'
    | 'complete'
    | 'low'
    | 'high'
    | 'full_mark'
    | 'scored_full_mark'
    | 'grade';
  test.each(readCases<Column>('totals'))('$case', (row) => {
    const entries = row.entries
      .split(' ')
      .filter((part) => part !== '')
      .map(parseEntry);
    const total = totalOf(entries, policy);
    expect(total).toEqual({
      weight: row.weight,
      scoredWeight: row.scored,
      openWeight: row.open,
      notApplicableWeight: row.not_applicable,
      points: row.points,
      complete: row.complete === 'yes',
      range: { low: row.low, high: row.high },
      fullMark: row.full_mark,
      scoredFullMark: row.scored_full_mark,
    });
    expect(gradeOf(total, policy)?.from ?? '').toBe(row.grade);
  });

  type SharedColumn = 'rule' | 'entries' | 'points' | 'complete' | 'low' | 'high' | 'full_mark' | 'scored_full_mark';
  test.each(readCases<SharedColumn>('not-applicable'))('$case', (row) => {
    const rule = NOT_APPLICABLE_RULES.find((one) => one === row.rule);
    const entry = policy.entries['not-applicable'];
    if (!rule || !entry) throw new Error(`no rule "${row.rule}"`);
    const other: Policy = { ...policy, entries: { ...policy.entries, 'not-applicable': { ...entry, value: rule } } };
    const total = totalOf(row.entries.split(' ').map(parseEntry), other);
    expect(total).toMatchObject({
      points: row.points,
      complete: row.complete === 'yes',
      range: { low: row.low, high: row.high },
      fullMark: row.full_mark,
      scoredFullMark: row.scored_full_mark,
    });
  });

  test('the grade is named as in the policy, whatever the order of the bands', () => {
    const shuffled = structuredClone(policy);
    shuffled.entries['grade-bands']?.value.reverse();
    const total = totalOf([scoreOf('100', '99.94')], shuffled);
    expect(gradeOf(total, shuffled)?.label.th).toBe('ระดับคุณภาพ');
  });

  test('an open KPI can still fall to its own lowest score', () => {
    const generous = structuredClone(policy);
    generous.entries['below-entry'].value = '25';
    const low = (number: string, more: Partial<WeightedKpi> = {}): string => {
      const kpi = { ...agreementKpi(number), weight: '100', ...more };
      return totalOf([{ kpi, score: scoreKpi(kpi, 2, [], LATE) }], generous).range.low;
    };
    expect(low('2')).toBe('25.00');
    expect(low('5.1')).toBe('25.00');
    expect(low('5.3')).toBe('0.00');
    expect(low('2', { notApplicable: true })).toBe('0.00');
    const kpi = makeKpi(milestones('1', '2', '3'), { weight: '100' });
    expect(totalOf([{ kpi, score: null }], generous).range.low).toBe('0.00');
  });
});

test('an open KPI can still rise to the highest score of its own rule', () => {
  const generous = structuredClone(policy);
  generous.entries.cap.value = '105';
  const high = (kpi: WeightedKpi): string =>
    totalOf([{ kpi: { ...kpi, weight: '100' }, score: null }], generous).range.high;
  expect(high(agreementKpi('2'))).toBe('105.00');
  expect(high(agreementKpi('5.1'))).toBe('100.00');
  expect(high(makeKpi(milestones('1', '2', '3')))).toBe('100.00');
  expect(high(makeKpi(null))).toBe('105.00');
});

describe('reference scores', () => {
  type Column = 'kpi' | 'baselines' | 'year' | 'score' | 'assumptions';
  test.each(readCases<Column>('references'))('$case', (row) => {
    const kpi = agreementKpi(row.kpi);
    const baselines = parseGroups(row.baselines, Number).flatMap(([fiscalYear, observations]) =>
      observations.map((observation) => ({ fiscalYear, observation })),
    );
    const reference = referenceScore(kpi, baselines, LATE);
    expect(reference?.fiscalYear.toString() ?? '').toBe(row.year);
    const criteria = kpi.criteria[2];
    expect(criteria ? (latestBaselineYear(criteria, baselines, LATE.fiscalYear) ?? '').toString() : '').toBe(row.year);
    expect(reference?.score.score ?? '').toBe(row.score);
    expect(reference?.score.assumptions.join(' ') ?? '').toBe(row.assumptions);
  });

  test('there is none without annual criteria, nor where the KPI does not apply', () => {
    const kpi = agreementKpi('2');
    const baselines = [{ fiscalYear: 2566, observation: observed('share', '63.24') }];
    expect(referenceScore({ ...kpi, criteria: {} }, baselines, LATE)).toBeNull();
    expect(referenceScore({ ...kpi, notApplicable: true }, baselines, LATE)).toBeNull();
  });
});

describe('awarded beside recomputed', () => {
  test.each(readCases<'awarded' | 'recomputed' | 'difference' | 'beyond_rounding'>('awarded'))('$case', (row) => {
    expect(awardedDifference(row.awarded, row.recomputed, policy)).toEqual({
      difference: row.difference,
      beyondRounding: row.beyond_rounding === 'yes',
    });
  });
});

describe('scenarios', () => {
  type Column = 'reported' | 'kpi' | 'change' | 'points' | 'scored' | 'low' | 'high';
  test.each(readCases<Column>('scenarios'))('$case', (row) => {
    const reported = parseGroups(row.reported, String);
    const scenario: Scenario = {
      policy,
      fiscalYear: 2567,
      today: LATE.today,
      kpis: agreement.map((kpi) => ({
        kpi,
        observations: reported.filter(([number]) => number === kpi.number).flatMap(([, rows]) => rows),
        dueBy: LATE.dueBy,
      })),
    };
    const before = structuredClone(scenario);
    const changes = row.kpi === '' ? undefined : { [row.kpi]: parseObservations(row.change) };
    const { total } = scoreScenario(scenario, changes);
    expect(total).toMatchObject({ points: row.points, scoredWeight: row.scored });
    expect(total.range).toEqual({ low: row.low, high: row.high });
    expect(scenario).toEqual(before);
  });

  test('a KPI without annual criteria stays in the list, open', () => {
    const kpi = makeKpi(null, { criteria: { 1: thresholds('1', '2', '3') }, weight: '100' });
    const kpis = [{ kpi, observations: [], dueBy: LATE.dueBy }];
    const outcome = scoreScenario({ policy, fiscalYear: 2567, today: LATE.today, kpis });
    expect(outcome.scores).toEqual<{ kpi: typeof kpi; score: KpiScore | null }[]>([{ kpi, score: null }]);
    expect(outcome.total.openWeight).toBe('100');
    expect(outcome.grade).toBeNull();
  });
});
