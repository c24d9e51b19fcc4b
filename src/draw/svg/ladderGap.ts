/** The word that stands where a result would be, beside a swatch of the pattern for what is not known. */
import type { GapReason } from '../../words/index.ts';
import { element, text } from './element.ts';
import type { LadderContext } from './ladderFrame.ts';
import { textWidth } from './textWidth.ts';

/** Width of swatch and word together, so that the caller can place it before it is drawn. */
export function gapWidth(gap: GapReason, { words, frame }: LadderContext): number {
  return swatch(frame.value) + textWidth(wordOf(gap, words, frame.width), frame.caption || frame.value);
}

export function gapLabel(gap: GapReason, place: { x: number; y: number }, context: LadderContext): { body: string } {
  const { words, frame, id } = context;
  const side = frame.value * 0.8;
  const box = { x: place.x, y: place.y - side + 1, width: side, height: side };
  const word = text(wordOf(gap, words, frame.width), {
    x: place.x + swatch(frame.value),
    y: place.y,
    size: frame.caption || frame.value,
    class: 'gap-word',
  });
  return { body: element('rect', { ...box, class: 'gap-swatch', fill: `url(#${id}-hatch)` }) + word };
}

const swatch = (size: number): number => size * 0.8 + 5;

const wordOf = (gap: GapReason, words: LadderContext['words'], width: number): string =>
  width < 300 ? words.shortGaps[gap] : words.gaps[gap];
