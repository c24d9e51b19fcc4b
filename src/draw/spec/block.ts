/** A block of a bar: its width is a weight, its height a score. */
import type { SHADES } from './figure.ts';

/** Widths and heights as parts of the whole. */
export interface Block {
  from: number;
  width: number;
  /** `outside`: it does not apply, and counts neither as lost nor as open. */
  standing: 'scored' | 'awarded' | 'open' | 'outside';
  score: number | null;
  /** Of the level reached; null below the lowest. */
  shade: (typeof SHADES)[number] | null;
  /** What last year's figures score by the same criteria. */
  last: number | null;
}
