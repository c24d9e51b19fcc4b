/** A staircase with its score axis, its levels and its marks: the one drawing of all ladders that are not made of parts. */
import { formatDecimal } from '../../words/index.ts';
import type { Stairs } from '../spec/stairs.ts';
import { at, element, percent, text } from './element.ts';
import type { StairsContext } from './ladderFrame.ts';
import { drawLevels } from './ladderLevels.ts';
import { drawMarks } from './ladderMarks.ts';
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

const AXIS = 13;

/** A hairline at the points of every level, with its number at the side where the stairs begin. */
function drawScoreAxis({ start }: Stairs, { y }: HeightOf, { policyLevels, words, frame }: StairsContext) {
  const shown: { points: string; at: number; said: string }[] = [];
  for (const { points } of policyLevels.toReversed()) {
    const place = y(Number(points));
    const said = shown.length === 0 ? words.inPoints(formatDecimal(points)) : formatDecimal(points);
    if (shown.every((one) => Math.abs(one.at - place) > AXIS)) shown.push({ points, at: place, said });
  }
  const x = start === 'left' ? 0 : 1;
  const anchor = start === 'left' ? 'start' : 'end';
  return {
    lines: shown.map((one) => element('line', { x1: 0, x2: '100%', y1: one.at, y2: one.at, class: 'grid' })).join(''),
    words: at(x, ...shown.map((one) => text(one.said, 0, one.at - 5, AXIS, 'axis-word', anchor))),
    boxes: shown.map((one) => {
      const width = textWidth(one.said, AXIS);
      return textBox(start === 'left' ? width / 2 : frame.least - width / 2, one.at - 5, width, AXIS);
    }),
  };
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
  const end = riser * frame.least + (left ? -8 : 8);
  const box = textBox(left ? end - width / 2 : end + width / 2, height - 6, width, 14);
  // On the line of a level the axis says it.
  const isLevel = policyLevels.some(({ points }) => Number(points) === Number(shown.mark.score));
  const fits = !isLevel && box.left >= 0 && box.right <= frame.least && !taken.some((other) => collide(box, other));
  const name = fits
    ? at(riser, text(said, left ? -8 : 8, height - 6, 14, `lead-word lead-word-${shown.kind}`, left ? 'end' : 'start'))
    : '';
  const edge = left ? '0' : '100%';
  return (
    element('line', { x1: edge, x2: percent(shown.at), y1: height, y2: height, class: `lead lead-${shown.kind}` }) +
    name
  );
}
