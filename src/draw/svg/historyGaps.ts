/** Years without a figure: a hatched band with the word, neighbours with the same reason drawn as one. Never a zero. */
import { type HistorySpec, indexOfYear } from '../spec/history.ts';
import type { DrawingWords, GapReason } from '../../words/index.ts';
import { type Box, textBox } from './boxes.ts';
import { centred, element, text } from './element.ts';
import type { Plot } from './historyFrame.ts';
import { textWidth } from './textWidth.ts';

export interface GapRun {
  reason: GapReason;
  first: number;
  last: number;
}

/** Runs of years with the same reason, this year apart. */
export function gapRuns({ years, assessedYear }: HistorySpec): GapRun[] {
  const runs: GapRun[] = [];
  years.forEach(({ gap, fiscalYear }, index) => {
    if (!gap || fiscalYear === assessedYear) return;
    const previous = runs.at(-1);
    if (previous?.reason === gap && previous.last === index - 1) previous.last = index;
    else runs.push({ reason: gap, first: index, last: index });
  });
  return runs;
}

/** This year's column shows the levels, so its word stands above it, beside a swatch of the hatch. */
function drawThisYear(
  spec: HistorySpec,
  { frame, right, top, column, x }: Plot,
  words: DrawingWords,
  fill: string,
  taken: Box[],
): string {
  const index = indexOfYear(spec, spec.assessedYear);
  const gap = spec.years[index]?.gap;
  if (!gap) return '';
  const size = frame.small;
  const side = size * 0.8;
  const width = side + 5 + textWidth(words.shortGaps[gap], size);
  const end = Math.min(right, x(index) + Math.max(width, column) / 2);
  const baseline = top - size * 0.5;
  taken.push(textBox(end - width / 2, baseline, width, size));
  return (
    element('rect', { x: end - width, y: baseline - side + 1, width: side, height: side, class: 'gap-swatch', fill }) +
    text(words.shortGaps[gap], end - width + side + 5, baseline, size, 'gap-word')
  );
}

export function drawGaps(spec: HistorySpec, plot: Plot, words: DrawingWords, fill: string, taken: Box[]): string {
  const thisYear = drawThisYear(spec, plot, words, fill, taken);
  const { frame, top, bottom, column, x } = plot;
  return (
    thisYear +
    gapRuns(spec)
      .map(({ reason, first, last }) => {
        const word = words.shortGaps[reason];
        const size = frame.small;
        const length = textWidth(word, size) + 8;
        const centre = (x(first) + x(last)) / 2;
        const span = x(last) - x(first) + column;
        const upright = length > span - 4;
        const middle = (top + bottom) / 2;
        const thick = size * 1.5;
        const pill = upright
          ? { x: centre - thick / 2, y: middle - length / 2, width: thick, height: length }
          : { x: centre - length / 2, y: middle - thick / 2, width: length, height: thick };
        taken.push(
          upright
            ? { left: pill.x, right: pill.x + thick, top: pill.y, bottom: pill.y + length }
            : textBox(centre, middle + size * 0.35, length, size),
        );
        const width = Math.max(6, span - column * 0.3);
        const band = { x: centre - width / 2, y: top, width, height: bottom - top };
        const drop = size * 0.35;
        const turn = `rotate(-90 ${centre.toFixed(2)} ${middle.toFixed(2)}) translate(0 ${drop.toFixed(2)})`;
        return [
          element('rect', { ...band, class: 'gap-band', fill }),
          element('rect', { ...pill, rx: 3, class: 'gap-pill' }),
          centred(word, centre, upright ? middle : middle + drop, size, 'gap-word', upright ? turn : undefined),
        ].join('');
      })
      .join('')
  );
}
