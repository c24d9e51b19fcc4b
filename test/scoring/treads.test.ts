/** The staircase says of every value what the rule itself says. */
import { describe, expect, test } from 'vitest';
import { scoreKpi, standingOn, type Tread, treadsOf } from '../../src/scoring/index.ts';
import { readCases } from './cases.ts';
import { compare, conditions, LATE, milestones, observed, thresholdKpi, thresholds } from './kpis.ts';
import { policy } from './policy.ts';

const short = (treads: Tread[]) =>
  treads.map(({ from, to, scores, level }) => [from, to, Number(scores.from), Number(scores.to), level]);

test('is flat below the entry level and above the advanced one, and sloped between', () => {
  const treads = treadsOf(thresholds('60', '65', '70'), 'higher-is-better', false, policy);
  expect(short(treads)).toEqual([
    [null, '60', 0, 0, 'none'],
    ['60', '65', 50, 75, 'entry'],
    ['65', '70', 75, 100, 'standard'],
    ['70', null, 100, 100, 'advanced'],
  ]);
  expect(treads.every(({ assumed }) => assumed)).toBe(true);
});

test('climbs to the left where lower is better', () => {
  expect(short(treadsOf(thresholds('30', '20', '10'), 'lower-is-better', false, policy))).toEqual([
    [null, '10', 100, 100, 'advanced'],
    ['10', '20', 100, 75, 'standard'],
    ['20', '30', 75, 50, 'entry'],
    ['30', null, 0, 0, 'none'],
  ]);
});

test('takes the steps of whole numbers, up to the next better one', () => {
  expect(short(treadsOf(thresholds('5', '6', '8'), 'higher-is-better', true, policy))).toEqual([
    [null, '5', 0, 0, 'none'],
    ['5', '6', 50, 50, 'entry'],
    ['6', '7', 75, 75, 'standard'],
    ['7', '8', 87.5, 87.5, 'standard'],
    ['8', null, 100, 100, 'advanced'],
  ]);
  expect(short(treadsOf(thresholds('4', '3', '2'), 'lower-is-better', true, policy))).toEqual([
    [null, '2', 100, 100, 'advanced'],
    ['2', '3', 75, 75, 'standard'],
    ['3', '4', 50, 50, 'entry'],
    ['4', null, 0, 0, 'none'],
  ]);
  expect(short(treadsOf(milestones('1', '2', '3'), 'higher-is-better', true, policy)).map(([from]) => from)).toEqual([
    null,
    '1',
    '2',
    '3',
  ]);
});

test('has no pit between two bands of whole numbers', () => {
  const bands = {
    rule: 'bands',
    measure: 'mark',
    levels: { entry: { to: '74' }, standard: { from: '75', to: '89' }, advanced: { from: '90' } },
  } as const;
  expect(short(treadsOf(bands, 'higher-is-better', true, policy))).toEqual([
    [null, '75', 50, 50, 'entry'],
    ['75', '90', 75, 75, 'standard'],
    ['90', null, 100, 100, 'advanced'],
  ]);
});

test('needs one measure', () => {
  const asked = [compare('services', 'ge', '2'), compare('agencies', 'ge', '6')];
  const several = conditions(asked, asked, asked);
  expect(() => treadsOf(several, 'higher-is-better', false, policy)).toThrow(RangeError);
});

describe('on the staircase', () => {
  test.each(readCases<'direction' | 'entry' | 'standard' | 'advanced' | 'value' | 'score'>('thresholds'))(
    '$case',
    ({ direction: way, entry, standard, advanced, value, score }) => {
      const direction = way === 'lower' ? 'lower-is-better' : 'higher-is-better';
      const criteria = thresholds(entry, standard, advanced);
      const own = treadsOf(criteria, direction, false, policy).filter(
        ({ from, to }) => Number(from ?? value) <= Number(value) && Number(to ?? value) >= Number(value),
      );
      const heights = own.map(({ from, to, scores }) => {
        const covered = from === null || to === null ? 0 : (Number(value) - Number(from)) / (Number(to) - Number(from));
        return Number(scores.from) + (Number(scores.to) - Number(scores.from)) * covered;
      });
      expect(Math.max(...heights)).toBeCloseTo(Number(score), 1);
      const standing = standingOn(criteria, direction, new Map([['share', value]]), policy);
      const whole = scoreKpi(thresholdKpi([entry, standard, advanced], direction), 2, [observed('share', value)], LATE);
      expect(standing).toEqual({ score: whole.score, level: whole.levelReached });
    },
  );

  test('nothing stands without its figures', () => {
    expect(standingOn(thresholds('1', '2', '3'), 'higher-is-better', new Map(), policy)).toBeNull();
  });
});
