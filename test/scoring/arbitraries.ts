/** Random KPIs, results and weights for the laws of scoring, all from whole numbers. */
import fc from 'fast-check';
import {
  type DecimalText,
  type Direction,
  type KpiScore,
  type WeightedKpi,
  scoreKpi,
} from '../../src/scoring/index.ts';
import { LATE, observed, thresholdKpi } from './kpis.ts';

export const RUNS = { numRuns: 2000 };

/** Hundredths as text. */
export function cents(units: number): DecimalText {
  return `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`;
}

export const figure = fc.integer({ min: 0, max: 50_000 }).map(cents);
const direction = fc.constantFrom<Direction[]>('higher-is-better', 'lower-is-better');

/** Ordered thresholds, near each other often enough for equal neighbours. */
export const thresholdsKpi = fc
  .tuple(fc.integer({ min: 0, max: 9_000 }), fc.nat({ max: 40 }), fc.nat({ max: 3_000 }), direction)
  .map(([start, first, second, way]) => {
    const rising = [cents(start), cents(start + first), cents(start + first + second)];
    const [entry = '', standard = '', advanced = ''] = way === 'higher-is-better' ? rising : rising.toReversed();
    return thresholdKpi([entry, standard, advanced], way);
  });
/** Near those thresholds. */
export const nearby = fc.integer({ min: 0, max: 13_000 }).map(cents);

/** Weights in hundredths that are exactly 100 together. */
export const weights = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 11 })
  .map((cuts) => [0, ...cuts.toSorted((left, right) => left - right), 10_000])
  .map((edges) => edges.slice(1).map((edge, index) => cents(edge - (edges[index] ?? 0))));

export function scoreValue(kpi: WeightedKpi, value: DecimalText): KpiScore {
  return scoreKpi(kpi, 2, [observed('share', value)], LATE);
}
