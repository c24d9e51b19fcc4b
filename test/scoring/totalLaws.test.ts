/** Laws of a total, whatever its weights and results are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDecimals,
  type DecimalText,
  gradeOf,
  type Scenario,
  type WeightedKpi,
  scoreKpi,
  scoreScenario,
  totalOf,
} from '../../src/scoring/index.ts';
import { cents, nearby, RUNS, scoreValue, weights } from './arbitraries.ts';
import { agreementKpi, LATE, observed, thresholdKpi } from './kpis.ts';
import { policy } from './policy.ts';

describe('laws of a total', () => {
  const reported = fc.array(fc.option(nearby, { nil: null }), { minLength: 12, maxLength: 12 });
  const kpisOf = (texts: string[]): WeightedKpi[] =>
    texts.map((weight, index) => ({
      ...thresholdKpi(['40', '70', '90'], 'higher-is-better', weight),
      number: String(index),
    }));
  const entriesOf = (kpis: WeightedKpi[], results: (DecimalText | null)[]) =>
    kpis.map((kpi, index) => {
      const result = results[index] ?? null;
      return { kpi, score: scoreKpi(kpi, 2, result === null ? [] : [observed('share', result)], LATE) };
    });

  test('equal scores average to themselves, whatever the weights', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 5_000, max: 10_000 }).map(cents), (texts, score) => {
        const entries = texts.map((weight) => {
          const kpi = thresholdKpi(['50', '75', '100'], 'higher-is-better', weight);
          return { kpi, score: scoreValue(kpi, score) };
        });
        const total = totalOf(entries, policy);
        expect(total).toMatchObject({ points: score, weight: '100', openWeight: '0', complete: true });
        expect(gradeOf(total, policy)?.from === '90').toBe(compareDecimals(score, '90') >= 0);
      }),
      RUNS,
    );
  });

  test('the order of KPIs and of rows is irrelevant', () => {
    fc.assert(
      fc.property(weights, reported, fc.infiniteStream(fc.nat()), (texts, results, stream) => {
        const entries = entriesOf(kpisOf(texts), results);
        const keyed = entries.map((entry) => ({ entry, key: stream.next().value ?? 0 }));
        const shuffled = keyed.toSorted((left, right) => left.key - right.key).map(({ entry }) => entry);
        expect(totalOf(shuffled, policy)).toEqual(totalOf(entries, policy));
      }),
      RUNS,
    );
    const rows = [observed('services', '4'), observed('agencies', '8', 'P'), observed('other', '1')];
    const agenda = agreementKpi('5.1');
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        expect(scoreKpi(agenda, 2, shuffled, LATE)).toEqual(scoreKpi(agenda, 2, rows, LATE));
      }),
    );
  });

  test('the range always contains the final total, and closes on it', () => {
    fc.assert(
      fc.property(weights, reported, fc.array(nearby, { minLength: 12, maxLength: 12 }), (texts, now, later) => {
        const kpis = kpisOf(texts);
        const { range, points } = totalOf(entriesOf(kpis, now), policy);
        const final = totalOf(
          entriesOf(
            kpis,
            kpis.map((_, index) => now[index] ?? later[index] ?? null),
          ),
          policy,
        );
        expect(final.complete).toBe(true);
        expect(compareDecimals(range.low, final.points)).toBeLessThanOrEqual(0);
        expect(compareDecimals(range.high, final.points)).toBeGreaterThanOrEqual(0);
        expect(final.range).toEqual({ low: final.points, high: final.points });
        expect(compareDecimals(points, range.low)).toBe(0);
      }),
      RUNS,
    );
  });

  test('points are the exact sum, as whole hundredths and without a trace of binary floating point', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.integer({ min: 5_000, max: 10_000 }), { minLength: 12, maxLength: 12 }),
        (texts, scores) => {
          const entries = texts.map((weight, index) => {
            const kpi = thresholdKpi(['50', '75', '100'], 'higher-is-better', weight);
            return { kpi, score: scoreValue(kpi, cents(scores[index] ?? 5_000)) };
          });
          const sum = texts.reduce(
            (total, weight, index) => total + BigInt(weight.replace('.', '')) * BigInt(scores[index] ?? 5_000),
            0n,
          );
          const hundredths = (sum + 5_000n) / 10_000n;
          expect(totalOf(entries, policy).points).toBe(cents(Number(hundredths)));
        },
      ),
      RUNS,
    );
  });

  test('a scenario without a change equals the original, and changing back restores it', () => {
    fc.assert(
      fc.property(weights, reported, nearby, (texts, results, other) => {
        const kpis = kpisOf(texts);
        const entries = entriesOf(kpis, results);
        const scenario: Scenario = {
          policy,
          fiscalYear: 2567,
          today: LATE.today,
          kpis: kpis.map((kpi, index) => {
            const result = results[index] ?? null;
            return { kpi, observations: result === null ? [] : [observed('share', result)], dueBy: LATE.dueBy };
          }),
        };
        const original = { scores: entries, total: totalOf(entries, policy) };
        expect(scoreScenario(scenario)).toMatchObject(original);
        scoreScenario(scenario, { 0: [observed('share', other)] });
        expect(scoreScenario(scenario, {})).toMatchObject(original);
      }),
      { numRuns: 500 },
    );
  });
});
