/** What lies between a result and the next level, and what one more unit is worth: the decision tables. */
import { describe, expect, test } from 'vitest';
import Fraction from 'fraction.js';
import {
  beyondLevel,
  countedShort,
  type Criteria,
  growingSegment,
  isHairsBreadth,
  type Judged,
  nextLevel,
  type Policy,
  pointsShort,
  worthOfOneCounted,
  worthOfOneMore,
} from '../../src/scoring/index.ts';
import { applyRule } from '../../src/scoring/rules/index.ts';
import { parseObservations, readCases } from './cases.ts';
import { agreementKpi, compare, conditions, milestones, thresholds } from './kpis.ts';
import { policy } from './policy.ts';

const directionOf = (word: string) => (word === 'lower' ? 'lower-is-better' : 'higher-is-better');
const criteriaOf = (levels: string): Criteria => {
  const [entry = '', standard = '', advanced = ''] = levels.split('/');
  return thresholds(entry, standard, advanced);
};

function judge(criteria: Criteria, values: Record<string, string>, whole: string[] = [], direction = 'higher'): Judged {
  const given = new Map(Object.entries(values));
  const way = directionOf(direction);
  const reached = applyRule(criteria, way, given, policy).level;
  return { criteria, direction: way, values: given, reached, isWhole: (measure) => whole.includes(measure) };
}

type NextColumn = 'kpi' | 'direction' | 'levels' | 'values' | 'next' | 'points' | 'unmet' | 'beyond' | 'hair';

describe('the next level', () => {
  test.each(readCases<NextColumn>('next-levels'))('$case', (row) => {
    const criteria = row.kpi === '' ? criteriaOf(row.levels) : agreementKpi(row.kpi).criteria[2];
    if (!criteria) throw new Error(`no criteria of KPI ${row.kpi}`);
    const values = parseObservations(row.values).map(({ measure, value }) => [measure, value ?? ''] as const);
    const judged = judge(criteria, Object.fromEntries(values), ['services', 'agencies'], row.direction);
    const next = nextLevel(judged, policy);
    const beyond = beyondLevel(judged);
    expect(next?.level ?? '').toBe(row.next);
    expect(next?.points ?? '').toBe(row.points);
    expect((next?.unmet ?? []).map(({ measure, by }) => `${measure}:${by}`).join(' ')).toBe(row.unmet);
    expect(beyond?.by ?? '').toBe(row.beyond);
    const isHair = (one: NonNullable<typeof beyond>) => isHairsBreadth(one, judged.isWhole, policy);
    const hairs = [next?.unmet.some(isHair) && 'next', beyond && isHair(beyond) && 'beyond'];
    expect(hairs.filter(Boolean).join(' ')).toBe(row.hair);
  });

  test('of steps it is the next one', () => {
    const next = nextLevel(judge(milestones('1', '2', '3'), { milestones: '2' }, ['milestones']), policy);
    expect(next).toMatchObject({ level: 'advanced', points: '100', unmet: [{ value: '3', by: '1' }] });
  });

  test('of "more than" there is no nearest figure where anything lies between', () => {
    const criteria = conditions(
      [compare('share', 'ge', '1')],
      [compare('share', 'gt', '80')],
      [compare('share', 'gt', '90')],
    );
    const next = nextLevel(judge(criteria, { share: '80' }), policy);
    expect(next).toMatchObject({ level: 'standard', points: '75', unmet: [{ operator: 'gt', value: '80', by: null }] });
  });

  test('of a mean there is a number of points and no figure of its own', () => {
    const part = (id: string, share: string) => ({ id, share, criteria: thresholds('60', '65', '70', id) });
    const composite: Criteria = { rule: 'composite', parts: [part('a', '60'), part('b', '40')] };
    const judged = judge(composite, { a: '65', b: '60' });
    expect(nextLevel(judged, policy)).toEqual({ level: 'standard', points: '75', unmet: [] });
    expect(beyondLevel(judged)).toBeNull();
    expect(pointsShort('75', new Fraction(65), policy)).toBe('10.00');
  });

  test('of bands it is the end by which a better result comes in, and a result beyond all has none', () => {
    const bands: Criteria = {
      rule: 'bands',
      measure: 'share',
      levels: {
        entry: { from: '50', below: '60' },
        standard: { from: '60', below: '70' },
        advanced: { from: '70', to: '100' },
      },
    };
    const nextOf = (share: string) => nextLevel(judge(bands, { share }), policy);
    expect(nextOf('59.5')).toMatchObject({ level: 'standard', unmet: [{ operator: 'ge', value: '60', by: '0.5' }] });
    expect(nextOf('40')).toMatchObject({ level: 'entry', unmet: [{ value: '50', by: '10' }] });
    expect(nextOf('101')).toBeNull();
  });
});

type MoreColumn =
  | 'direction'
  | 'levels'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'weight'
  | 'step'
  | 'score'
  | 'weighted'
  | 'one_counted'
  | 'one_counted_weighted'
  | 'short';

describe('one more unit', () => {
  test.each(readCases<MoreColumn>('one-more'))('$case', (row) => {
    const { direction, levels, value, numerator, denominator, weight } = row;
    const segment = growingSegment(criteriaOf(levels), directionOf(direction), new Map([['share', value]]), policy);
    const weighing = { weight, divisor: new Fraction(100) };
    const more = segment && worthOfOneMore(segment, weighing, policy);
    expect([more?.step ?? '', more?.score ?? '', more?.weightedScore ?? '']).toEqual([
      row.step,
      row.score,
      row.weighted,
    ]);
    if (numerator === '' || !segment) return;
    const fraction = { numerator, denominator, factor: '100' };
    const counted = worthOfOneCounted(segment, fraction, weighing, policy);
    expect([counted.score, counted.weightedScore]).toEqual([row.one_counted, row.one_counted_weighted]);
    expect(countedShort(segment.high, fraction, directionOf(direction))).toBe(row.short);
  });

  test('nothing grows where nothing is interpolated', () => {
    const steps = structuredClone(policy) as Policy;
    steps.entries.interpolation.value = 'none';
    expect(growingSegment(criteriaOf('60/65/70'), 'higher-is-better', new Map([['share', '63']]), steps)).toBeNull();
    expect(
      growingSegment(milestones('1', '2', '3'), 'higher-is-better', new Map([['milestones', '2']]), policy),
    ).toBeNull();
  });

  test('without a weight there is no weighted worth', () => {
    const segment = growingSegment(criteriaOf('60/65/70'), 'higher-is-better', new Map([['share', '63']]), policy);
    if (!segment) throw new Error('63 lies between two levels');
    const none = { weight: null, divisor: new Fraction(100) };
    expect(worthOfOneMore(segment, none, policy)).toEqual({ step: '1', score: '5.00', weightedScore: null });
  });
});
