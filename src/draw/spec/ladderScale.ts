/**
 * The ladder's horizontal scale. Better is always to the right: where lower is better, positions are mirrored.
 * Positions run from 0 (left edge) to 1 (right edge); binary floating point is enough for a drawing.
 */
import type { DecimalText, Direction } from '../../scoring/index.ts';

export interface LadderScale {
  /** Positions of the thresholds, ascending; equal thresholds share one. */
  thresholds: number[];
  /** Value at position 0 and at position 1. */
  left: number;
  right: number;
}

/** Room beside the outer thresholds, as parts of the span between them. */
const ROOM = 0.4;
/** Marks up to this far outside widen the scale; farther ones stand at the edge with an arrow. */
const REACH = 1.2;
const LEAST_ROOM = 0.15;

export function toLadderScale(
  thresholds: DecimalText[],
  marks: DecimalText[],
  direction: Direction,
  bounds: { min: DecimalText; max?: DecimalText | undefined },
): LadderScale {
  const sign = direction === 'lower-is-better' ? -1 : 1;
  const at = thresholds.map((value) => sign * Number(value));
  const lowest = Math.min(...at);
  const highest = Math.max(...at);
  const span = highest - lowest || Math.abs(highest) * 0.05 || 1;
  let low = lowest - ROOM * span;
  let high = highest + ROOM * span;
  for (const mark of marks.map((value) => sign * Number(value))) {
    if (mark < lowest - REACH * span || mark > highest + REACH * span) continue;
    low = Math.min(low, mark - span * 0.1);
    high = Math.max(high, mark + span * 0.1);
  }
  const limits = [bounds.min, bounds.max].map((limit) => (limit === undefined ? null : sign * Number(limit)));
  const [worst, best] = sign === 1 ? limits : [limits[1], limits[0]];
  if (worst !== null && worst !== undefined) low = Math.min(Math.max(low, worst), lowest - LEAST_ROOM * span);
  if (best !== null && best !== undefined) high = Math.max(Math.min(high, best), highest + LEAST_ROOM * span);
  return { thresholds: at.map((value) => (value - low) / (high - low)), left: sign * low, right: sign * high };
}

/** Position of a value, and on which side it lies outside the scale. */
export function positionOf(
  value: DecimalText,
  { left, right }: LadderScale,
): { at: number; beyond: 'left' | 'right' | null } {
  const at = (Number(value) - left) / (right - left);
  if (at < 0) return { at: 0, beyond: 'left' };
  return at > 1 ? { at: 1, beyond: 'right' } : { at, beyond: null };
}
