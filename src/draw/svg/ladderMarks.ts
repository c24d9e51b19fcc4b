/** The figures on a ladder: this year's solid, last year's hollow, each with its words in the band above, on a stem. */
import { formatDecimal } from '../../words/index.ts';
import { starOf } from '../spec/figure.ts';
import type { PlacedMark } from '../spec/stairs.ts';
import { at, centred, element, marked, text } from './element.ts';
import { beyondSign, hollow, solid } from './marks.ts';
import { spread } from './spread.ts';
import type { LadderFrame, StairsContext } from './ladderFrame.ts';
import { textWidth } from './textWidth.ts';
import type { HeightOf } from './treads.ts';

const CAPTION = 14;

/** Marks at an edge stand inside it, with a sign of where they point: in pixels from their place. */
export const insetOf = ({ beyond }: PlacedMark, { mark }: LadderFrame): number =>
  beyond === null ? 0 : (beyond === 'left' ? 1 : -1) * (mark + 7);

export function drawMarks(marks: PlacedMark[], { y }: HeightOf, context: StairsContext): string {
  const { frame, words, fiscalYear, said } = context;
  const { mark: radius, least, full } = frame;
  const labels = marks.map((placed) => ({ placed, ...wordsOf(placed) }));
  const width = ({ caption, value }: (typeof labels)[number]) =>
    Math.max(textWidth(value, frame.value), full ? textWidth(caption, CAPTION) : 0);
  const wanted = labels.map((one) => ({ at: one.placed.at * least + insetOf(one.placed, frame), size: width(one) }));
  const centres = frame.value === 0 ? [] : spread(wanted, 0, least, 10);
  return labels
    .map((one, index) => {
      const { placed, caption, value } = one;
      const height = y(Number(placed.mark.score));
      const shift = (centres[index] ?? 0) - placed.at * least;
      const foot = insetOf(placed, frame);
      const shape = placed.kind === 'last' ? hollow : solid;
      return at(
        placed.at,
        frame.value === 0
          ? ''
          : stem(placed.kind, shift - foot, foot, width(one), { top: full ? 46 : 19, height: height - radius }),
        full ? centred(caption, shift, 14, CAPTION, 'caption') : '',
        frame.value === 0
          ? ''
          : text(value, shift, full ? 38 : 14, frame.value, `value value-${placed.kind}`, 'middle'),
        full ? marked(placed.kind, shape(foot, height, radius)) : shape(foot, height, radius),
        placed.beyond === null
          ? ''
          : beyondSign(placed.beyond === 'left' ? 3 : -3, height, radius * 0.6, placed.beyond),
      );
    })
    .join('');

  function wordsOf({ kind, mark }: PlacedMark) {
    const value = mark.figures.map((figure) => said(formatDecimal(figure.value)) + starOf(figure)).join(' · ');
    if (kind === 'result') return { caption: words.resultOf(mark.fiscalYear), value };
    // Without a caption, a figure older than last year's would be taken for it.
    const older = !full && mark.fiscalYear < fiscalYear - 1 ? `${mark.fiscalYear}: ` : '';
    return { caption: words.year(mark.fiscalYear), value: older + value };
  }
}

/** Straight down from its words; where these had to step aside, bent under them. */
function stem(
  kind: PlacedMark['kind'],
  shift: number,
  foot: number,
  width: number,
  { top, height }: { top: number; height: number },
): string {
  const reach = Math.max(0, width / 2 - 4);
  const start = foot + Math.sign(shift) * Math.max(0, Math.abs(shift) - reach);
  if (height <= top) return '';
  const knee = Math.min(top + 8, height);
  const path =
    Math.abs(start - foot) < 0.5 ? `M${foot} ${top}V${height}` : `M${start} ${top}L${foot} ${knee}V${height}`;
  return element('path', {
    d: path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    class: `stem stem-${kind}`,
  });
}
