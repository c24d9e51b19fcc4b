/** Kinds of rule and of weighing that fiscal year 2567 of one department does not have. */
import { describe, expect, test } from 'vitest';
import {
  type Band,
  bandsApart,
  type CriteriaOf,
  type Policy,
  ruleKind,
  scoreKpi,
  scoreSubKpis,
  weightDivisor,
} from '../../src/scoring/index.ts';
import { roundByPolicy } from '../../src/scoring/rounding.ts';
import { parseExact } from '../../src/scoring/decimal.ts';
import { readCases } from './cases.ts';
import { LATE, makeKpi, observed, thresholdKpi, thresholds } from './kpis.ts';
import { policy } from './policy.ts';

const fiveLevels: Policy = {
  ...policy,
  entries: {
    ...policy.entries,
    levels: {
      ...policy.entries.levels,
      value: ['1', '2', '3', '4', '5'].map((points) => ({
        id: `level-${points}`,
        label: { th: `ระดับ ${points}`, en: `Level ${points}` },
        points,
      })),
    },
  },
};

/** "..75| 75..80| 90..": lower end in the band, upper end not. */
function parseBands(text: string): Record<string, Band> {
  const bands = text.split('|').map((part): Band => {
    const [from = '', below = ''] = part.trim().split('..');
    return { ...(from && { from }), ...(below && { below }) };
  });
  return Object.fromEntries(bands.map((band, index) => [`level-${index + 1}`, band]));
}

describe('bands', () => {
  type Column = 'direction' | 'bands' | 'value' | 'score' | 'level';
  test.each(readCases<Column>('bands'))('$case', ({ bands, value, score, level }) => {
    const kpi = makeKpi({ rule: 'bands', measure: 'share', levels: parseBands(bands) });
    const scored = scoreKpi(kpi, 2, [observed('share', value)], { ...LATE, policy: fiveLevels });
    expect([scored.score, scored.levelReached]).toEqual([score, level]);
  });

  test('gaps and overlaps are found, in both directions, and whole numbers meet one apart', () => {
    const apart = (text: string, direction: 'higher-is-better' | 'lower-is-better' = 'higher-is-better') =>
      bandsApart(parseBands(text), direction, false).map(({ level }) => level);
    expect(apart('..75| 75..80| 80..')).toEqual([]);
    expect(apart('..75| 76..80| 79..')).toEqual(['level-2', 'level-3']);
    expect(apart('80..| 75..80| ..75', 'lower-is-better')).toEqual([]);
    expect(apart('80..| 75..80| ..70', 'lower-is-better')).toEqual(['level-3']);
    const whole = { one: { to: '79' }, two: { from: '80' } };
    expect(bandsApart(whole, 'higher-is-better', true)).toEqual([]);
    expect(bandsApart(whole, 'higher-is-better', false)).toEqual([{ level: 'two', below: 'one' }]);
    expect(bandsApart({ one: { to: '79' }, two: { above: '79' } }, 'higher-is-better', false)).toEqual([]);
  });

  test('a band that lies below the one before it is out of order', () => {
    const criteria = { rule: 'bands', measure: 'share', levels: parseBands('80..90| 70..80') } as const;
    expect(ruleKind('bands').outOfOrder(criteria, 'higher-is-better')).toMatchObject([
      { level: 'level-2', value: '70' },
    ]);
    expect(ruleKind('bands').outOfOrder(criteria, 'lower-is-better')).toEqual([]);
  });
});

describe('a rule made of parts', () => {
  const composite = (text: string): CriteriaOf<'composite'> => ({
    rule: 'composite',
    parts: text.split(' ').map((part, index) => {
      const [share = '', levels = ''] = part.split(':');
      const [entry = '', standard = '', advanced = ''] = levels.split('/');
      return { id: `part_${index}`, share, criteria: thresholds(entry, standard, advanced, `share_${index}`) };
    }),
  });
  type Column = 'parts' | 'values' | 'exact' | 'score' | 'level';
  test.each(readCases<Column>('composites'))('$case', ({ parts, values, exact, score, level }) => {
    const observations = values.split(' ').map((value, index) => observed(`share_${index}`, value));
    const scored = scoreKpi(makeKpi(composite(parts)), 2, observations, LATE);
    expect([scored.exactScore, scored.score, scored.levelReached]).toEqual([exact, score, level]);
    expect(scored.working.filter(({ kind }) => kind === 'part')).toHaveLength(2);
  });

  test('a part without its figure leaves the KPI without a score', () => {
    const kpi = makeKpi(composite('60:60/65/70 40:60/65/70'));
    expect(scoreKpi(kpi, 2, [observed('share_0', '70')], LATE)).toMatchObject({ state: 'not-reported', score: null });
  });

  test('it can score from the mean of the lowest to the mean of the highest', () => {
    const kind = ruleKind('composite');
    const criteria = composite('60:60/65/70 40:60/65/70');
    expect([kind.lowest(criteria, policy), kind.highest(criteria, policy)]).toEqual(['0', '100']);
    expect(kind.comparisons(criteria, 'higher-is-better').map(({ part }) => part)).toContain('part_1');
  });
});

describe('a KPI made of sub-KPIs', () => {
  type Column = 'weight' | 'parts' | 'state' | 'exact' | 'score' | 'weighted';
  test.each(readCases<Column>('sub-kpis'))('$case', ({ weight, parts, state, exact, score, weighted }) => {
    const subKpis = parts.split(' ').map((part, index) => {
      const [own = '', points = ''] = part.split('@');
      const kpi = {
        ...thresholdKpi(['50', '75', '100'], 'higher-is-better', own),
        number: `2.${index + 1}`,
        notApplicable: points === 'n/a',
      };
      const figures = /\d/.test(points) ? [observed('share', points)] : [];
      const given = points === 'awarded' ? { ...kpi, criteria: { 2: { rule: 'as-awarded' } as const } } : kpi;
      return { kpi: given, score: scoreKpi(given, 2, figures, LATE) };
    });
    const parent = makeKpi(null, { number: '2', weight });
    const divisor = weightDivisor(
      subKpis.map(({ kpi }) => kpi),
      policy,
    );
    const scored = scoreSubKpis(parent, 2, subKpis, policy, divisor);
    expect(scored).toMatchObject({
      state,
      exactScore: exact || null,
      score: score || null,
      weightedScore: weighted || null,
    });
  });
});

test('a score that is only awarded is never recomputed', () => {
  const scored = scoreKpi(makeKpi({ rule: 'as-awarded' }), 2, [], LATE);
  expect(scored).toMatchObject({ state: 'awarded-only', score: null, exactScore: null, gap: 'awarded-only' });
});

test('a KPI whose source gives no score between levels is not interpolated', () => {
  const kpi = makeKpi({ ...thresholds('60', '65', '70'), interpolation: { value: 'none' } });
  const scored = scoreKpi(kpi, 2, [observed('share', '64.99')], LATE);
  expect([scored.score, scored.levelReached, scored.assumptions]).toEqual(['50.00', 'entry', []]);
});

test.each([
  ['half-up', '12345/1000', '12.35'],
  ['half-even', '12345/1000', '12.34'],
  ['half-even', '12355/1000', '12.36'],
  ['half-even', '123451/10000', '12.35'],
  ['down', '12349/1000', '12.34'],
] as const)('rounding %s of %s', (mode, exact, rounded) => {
  const { rounding } = policy.entries;
  const other = {
    ...policy,
    entries: { ...policy.entries, rounding: { ...rounding, value: { mode, decimals: '2' } } },
  };
  expect(roundByPolicy(parseExact(exact), other)).toBe(rounded);
});
