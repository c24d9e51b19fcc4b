/** A total as one figure, or from its lowest to its highest while some of it is open. */
import type { Total } from '../../../scoring/index.ts';
import { formatDecimal as n } from '../../../words/index.ts';
import { fill } from '../search/settings.ts';
import type { SimulatorSettings } from './settings.ts';

export function totalText({ complete, points, range: { low, high } }: Total): string {
  if (complete) return n(points);
  return low === high ? n(low) : `${n(low)}–${n(high)}`;
}

/** What stands in the line of the total, and whether it is a figure at all: a dash has no inside to be hollow. */
export function totalLine(
  total: Total,
  words: SimulatorSettings['words'],
): { figure: string; more: string; isFigure: boolean } {
  const { complete, points, fullMark, scoredWeight } = total;
  if (complete)
    return {
      figure: totalText(total),
      more: fill(words.total, { points: n(points), full: n(fullMark) }),
      isFigure: true,
    };
  if (scoredWeight === '0') return { figure: '–', more: words.notSet, isFigure: false };
  return { figure: totalText(total), more: fill(words.known, { weight: n(scoredWeight) }), isFigure: true };
}
