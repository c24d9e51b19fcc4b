/** The scores of the levels, dotted through blocks and written at their right. */
import type { DecimalText } from '../../scoring/index.ts';
import { formatDecimal } from '../../words/index.ts';
import type { LevelMark } from '../spec/figure.ts';
import { at, element, percent, text } from './element.ts';

/** `right`: where the blocks end, as a part of the width. */
export function drawLevelAxis(
  levels: readonly LevelMark[],
  fullMark: DecimalText,
  { top, height, right }: { top: number; height: number; right: number },
): string {
  const shown: { points: string; y: number }[] = [];
  for (const { points } of levels.toReversed()) {
    const y = top + height * (1 - Number(points) / Number(fullMark));
    if (shown.every((one) => Math.abs(one.y - y) > 13)) shown.push({ points, y });
  }
  const end = percent(right);
  return (
    shown.map(({ y }) => element('line', { x1: 0, x2: end, y1: y, y2: y, class: 'level-dots' })).join('') +
    at(right, ...shown.map(({ points, y }) => text(formatDecimal(points), 8, y + 4, 13, 'axis-word')))
  );
}
