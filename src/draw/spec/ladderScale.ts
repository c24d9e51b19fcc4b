/**
 * The ladder's horizontal scale: values grow to the right, so that the stairs of a measure of which less is better climb
 * to the left. Positions run from 0 (left edge) to 1 (right edge); binary floating point is enough for a drawing.
 */
import { type DecimalText, NO_LEVEL } from '../../scoring/index.ts';
import type { ScaleLadder } from './ladder.ts';

/** Values at the left and at the right edge. */
export interface LadderScale {
  left: number;
  right: number;
}

/**
 * Room beside the outer figures of the criteria, in steps from one figure to the next: before the stairs, and on their top.
 * So many levels have as much of the width for each as they can.
 */
const BEFORE = 2;
const ABOVE = 0.7;
/** Figures up to this far outside widen the scale; farther ones stand at the edge. */
const REACH = { before: 1.6, above: 1 };
const LEAST_ROOM = 0.2;

/** `withYears`: the rows of years stand on the same scale. */
export function toLadderScale(
  { asked, direction, measure, last, result, years, treads }: ScaleLadder,
  { withYears }: { withYears: boolean },
): LadderScale {
  const sign = direction === 'lower-is-better' ? -1 : 1;
  const at = asked.flatMap(({ comparisons }) => comparisons.map(({ value }) => sign * Number(value)));
  const lowest = Math.min(...at);
  const highest = Math.max(...at);
  const span = highest - lowest || Math.abs(highest) * 0.05 || 1;
  const step = span / Math.max(2, new Set(at).size - 1);
  const shown = [last, result].flatMap((mark) => mark?.figures ?? []);
  const ofYears = withYears ? years.flatMap(({ figure, target }) => [figure, target]) : [];
  let low = lowest - BEFORE * step;
  // Where the best level has an end, nothing scores beyond it.
  const isOpen = treads.at(sign === 1 ? -1 : 0)?.level !== NO_LEVEL;
  let high = highest + (isOpen ? ABOVE * step : 0);
  for (const figure of [...shown, ...ofYears]) {
    const value = sign * Number(figure?.value ?? highest);
    if (value < lowest - REACH.before * span || value > highest + REACH.above * span) continue;
    low = Math.min(low, value - span * 0.1);
    high = Math.max(high, value + span * 0.1);
  }
  const limits = [measure.bounds.min, measure.bounds.max].map((one) => (one === undefined ? null : sign * Number(one)));
  const [worst = null, best = null] = sign === 1 ? limits : limits.toReversed();
  if (worst !== null) low = Math.min(Math.max(low, worst), lowest - LEAST_ROOM * span);
  if (best !== null) high = Math.max(Math.min(high, best), highest + (isOpen ? LEAST_ROOM * span : 0));
  return sign === 1 ? { left: low, right: high } : { left: -high, right: -low };
}

export type Side = 'left' | 'right';

/** Position of a value, and on which side it lies outside the scale. */
export function positionOf(value: DecimalText, { left, right }: LadderScale): { at: number; beyond: Side | null } {
  const at = (Number(value) - left) / (right - left);
  if (at < 0) return { at: 0, beyond: 'left' };
  return at > 1 ? { at: 1, beyond: 'right' } : { at, beyond: null };
}
