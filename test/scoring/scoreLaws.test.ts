/** Laws of one score, whatever its criteria and result are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, type DecimalText, type KpiScore, scoreKpi } from '../../src/scoring/index.ts';
import { cents, figure, nearby, RUNS, scoreValue, thresholdsKpi } from './arbitraries.ts';
import { compare, conditions, LATE, makeKpi, observed, thresholdKpi } from './kpis.ts';

function value(score: KpiScore): DecimalText {
  if (score.score === null) throw new Error('not scored');
  return score.score;
}

function exact(score: KpiScore): [bigint, bigint] {
  const [numerator = '', denominator = '1'] = score.exactScore?.split('/') ?? [];
  return [BigInt(numerator), BigInt(denominator)];
}

describe('laws of a score', () => {
  test('a score lies from 0 to 100', () => {
    fc.assert(
      fc.property(thresholdsKpi, fc.oneof(nearby, figure), (kpi, result) => {
        const score = scoreValue(kpi, result);
        const [numerator, denominator] = exact(score);
        expect(numerator >= 0n && numerator <= 100n * denominator).toBe(true);
        expect(compareDecimals(value(score), '0')).toBeGreaterThanOrEqual(0);
        expect(compareDecimals(value(score), '100')).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  test('a better result never scores less, and never reaches a lower level', () => {
    const order = ['none', 'entry', 'standard', 'advanced'];
    fc.assert(
      fc.property(thresholdsKpi, nearby, nearby, (kpi, one, other) => {
        const higherIsBetter = kpi.direction === 'higher-is-better';
        const swap = compareDecimals(one, other) > 0 === higherIsBetter;
        const [worse, better] = (swap ? [other, one] : [one, other]).map((text) => scoreValue(kpi, text));
        if (worse === undefined || better === undefined) throw new Error('two results are compared');
        const [[a, b], [c, d]] = [exact(worse), exact(better)];
        expect(a * d <= c * b).toBe(true);
        expect(order.indexOf(worse.levelReached ?? '')).toBeLessThanOrEqual(order.indexOf(better.levelReached ?? ''));
      }),
      RUNS,
    );
  });

  test('the level and the score agree', () => {
    const from: Record<string, string> = { none: '0', entry: '50', standard: '75', advanced: '100' };
    const below: Record<string, string> = { none: '50', entry: '75', standard: '100' };
    fc.assert(
      fc.property(thresholdsKpi, nearby, (kpi, result) => {
        const score = scoreValue(kpi, result);
        const level = score.levelReached ?? 'none';
        const [numerator, denominator] = exact(score);
        expect(numerator >= BigInt(from[level] ?? '') * denominator).toBe(true);
        if (level !== 'advanced') expect(numerator < BigInt(below[level] ?? '') * denominator).toBe(true);
      }),
      RUNS,
    );
  });

  test('mirrored thresholds and results score the same', () => {
    const mirror = (text: DecimalText): DecimalText => cents(100_000 - Number(text.replace('.', '')));
    fc.assert(
      fc.property(thresholdsKpi, nearby, (kpi, result) => {
        const criteria = kpi.criteria[2];
        if (criteria?.rule !== 'thresholds') throw new Error('thresholds expected');
        const [entry = '', standard = '', advanced = ''] = Object.values(criteria.levels).map(({ value }) => value);
        const way = kpi.direction === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better';
        const mirrored = thresholdKpi([mirror(entry), mirror(standard), mirror(advanced)], way);
        expect(scoreValue(mirrored, mirror(result)).exactScore).toBe(scoreValue(kpi, result).exactScore);
      }),
      RUNS,
    );
  });

  test('more met conditions never score less', () => {
    const rising = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }));
    const criteria = fc.tuple(rising, rising).map(([a, b]) => {
      const sum = (steps: number[], count: number) => String(steps.slice(0, count).reduce((x, y) => x + y, 0));
      const level = (count: number) => [compare('a', 'ge', sum(a, count)), compare('b', 'gt', sum(b, count), 'stated')];
      return conditions(level(1), level(2), level(3));
    });
    const count = fc.nat({ max: 20 });
    fc.assert(
      fc.property(criteria, count, count, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (rule, a, b, moreA, moreB) => {
        const kpi = makeKpi(rule);
        const score = (x: number, y: number) =>
          value(scoreKpi(kpi, 2, [observed('a', String(x)), observed('b', String(y))], LATE));
        expect(compareDecimals(score(a + moreA, b + moreB), score(a, b))).toBeGreaterThanOrEqual(0);
        expect(['0.00', '50.00', '75.00', '100.00']).toContain(score(a, b));
      }),
      RUNS,
    );
  });
});
