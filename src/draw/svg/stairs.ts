/** A staircase with its score axis, its levels and its marks: the one drawing of all ladders that are not made of parts. */
import { formatDecimal } from '../../words/index.ts';
import type { Stairs } from '../spec/stairs.ts';
import { at, element, percent, text } from './element.ts';
import type { StairsContext } from './ladderFrame.ts';
import { drawLevels } from './ladderLevels.ts';
import { drawMarks } from './ladderMarks.ts';
import { drawScoreAxis } from './scoreAxis.ts';
import { type Box, collide, textBox } from './boxes.ts';
import { textWidth } from './textWidth.ts';
import { drawTreads, firstRiser, type HeightOf } from './treads.ts';

/** Over stairs without a mark, whose only words are those of the score axis. */
const BARE = 24;

export function drawStairs(stairs: Stairs, context: StairsContext): { height: number; body: string } {
  const { frame, fullMark } = context;
  const { plot } = frame;
  const band = stairs.marks.length === 0 ? Math.min(frame.band, BARE) : frame.band;
  const base = band + plot;
  const most = Math.max(fullMark, ...stairs.treads.flatMap(({ scores }) => scores));
  const place: HeightOf = { base, top: band, y: (score) => base - (plot * score) / most };
  const levels = drawLevels(stairs.levels, base, frame);
  const axis = frame.full ? drawScoreAxis(stairs, place, context) : { lines: '', words: '', boxes: [] };
  const body = [
    axis.lines,
    drawTreads(stairs.treads, place, frame.full),
    element('line', { x1: 0, x2: '100%', y1: base, y2: base, class: 'floor' }),
    frame.full ? drawCorners(stairs, place) : '',
    levels.body,
    frame.full ? drawLead(stairs, place, axis.boxes, context) : '',
    drawMarks(stairs.marks, place, context),
    axis.words,
  ];
  return { height: Math.max(base + frame.axis, levels.height), body: body.join('') };
}

/** The score at which a corner stands is stated by the source; everything between two corners is by the policy. */
function drawCorners({ levels }: Stairs, { y }: HeightOf): string {
  return levels
    .flatMap(({ at: place, riser, stated }) =>
      riser && stated !== null
        ? [at(place, element('rect', { x: -3.5, y: y(Number(stated)) - 3.5, width: 7, height: 7, class: 'stated' }))]
        : [],
    )
    .join('');
}

/** From the mark to the score axis, with the score; with this year's result, last year's lead is left out. */
function drawLead(stairs: Stairs, { y }: HeightOf, taken: Box[], { frame, words, policyLevels }: StairsContext) {
  const shown = stairs.marks.find(({ kind }) => kind === 'result') ?? stairs.marks[0];
  if (!shown || Number(shown.mark.score) <= 0) return '';
  const height = y(Number(shown.mark.score));
  const left = stairs.start === 'left';
  const riser = firstRiser(stairs);
  const said = words.inPoints(formatDecimal(shown.mark.score));
  const width = textWidth(said, 14);
  /** Stems that come down past the words, and so must have none of them in their way. */
  const stems = stairs.marks.flatMap((one) =>
    one === shown || y(Number(one.mark.score)) > height - 20 ? [one.at] : [],
  );
  const side = left ? -1 : 1;
  /** In pixels from a riser, or from a stem with its mark. */
  const beside = (from: number) => side * (from === riser ? 8 : 8 + frame.mark);
  const fits = (from: number): boolean => {
    const end = from * frame.least + beside(from);
    const box = textBox(left ? end - width / 2 : end + width / 2, height - 6, width, 14);
    // In a wider drawing a stem moves away from where the words begin, through those beside which it stood.
    const isCrossed = stems.some((stem) => {
      const away = (left ? from - stem : stem - from) * frame.least;
      return away > 0 && away < width + 14;
    });
    return box.left >= 0 && box.right <= frame.least && !isCrossed && !taken.some((other) => collide(box, other));
  };
  const isOnStairs = left ? shown.at >= riser : shown.at <= riser;
  // On the line of a level the axis says it.
  const isLevel = policyLevels.some(({ points }) => Number(points) === Number(shown.mark.score));
  const place = isLevel ? undefined : [...(isOnStairs ? [riser] : []), ...stems].find(fits);
  const name =
    place === undefined
      ? ''
      : at(
          place,
          text(said, beside(place), height - 6, 14, `lead-word lead-word-${shown.kind}`, left ? 'end' : 'start'),
        );
  const edge = left ? '0' : '100%';
  return (
    element('line', { x1: edge, x2: percent(shown.at), y1: height, y2: height, class: `lead lead-${shown.kind}` }) +
    name
  );
}
