/** A total as one figure, or from its lowest to its highest while some of it is open. */
import type { Total } from '../../../scoring/index.ts';
import { formatDecimal as n } from '../../../words/index.ts';

export function totalText({ complete, points, range: { low, high } }: Total): string {
  if (complete) return n(points);
  return low === high ? n(low) : `${n(low)}–${n(high)}`;
}
