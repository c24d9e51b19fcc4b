/** The word that stands where a result would be, beside a swatch of the pattern for what is not known. */
import type { GapReason } from '../../words/index.ts';
import { element, text } from './element.ts';
import type { LadderContext } from './ladderFrame.ts';
import { textWidth } from './textWidth.ts';

/** Width of swatch and word together, so that the caller can place it before it is drawn. */
export function gapWidth(gap: GapReason, { words, frame }: LadderContext): number {
  return swatch(frame.value) + textWidth(wordOf(gap, words, frame.width), frame.caption || frame.value);
}

export function gapLabel(gap: GapReason, x: number, y: number, { words, frame, id }: LadderContext): string {
  const side = frame.value * 0.8;
  const box = { x, y: y - side + 1, width: side, height: side };
  return (
    element('rect', { ...box, class: 'gap-swatch', fill: `url(#${id}-hatch)` }) +
    text(wordOf(gap, words, frame.width), x + swatch(frame.value), y, frame.caption || frame.value, 'gap-word')
  );
}

const swatch = (size: number): number => size * 0.8 + 5;

const wordOf = (gap: GapReason, words: LadderContext['words'], width: number): string =>
  width < 300 ? words.shortGaps[gap] : words.gaps[gap];
