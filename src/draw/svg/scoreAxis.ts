/** The score axis of a staircase: a hairline at the points of every level, with its number where the stairs begin. */
import { formatDecimal } from '../../words/index.ts';
import type { Stairs } from '../spec/stairs.ts';
import { type Box, textBox } from './boxes.ts';
import { at, element, text } from './element.ts';
import type { StairsContext } from './ladderFrame.ts';
import { insetOf } from './ladderMarks.ts';
import { textWidth } from './textWidth.ts';
import type { HeightOf } from './treads.ts';

const SIZE = 13;
/** Room between a number and the stem beside it. */
const BESIDE = 6;

/** Where words begin: at a part of the width and pixels from there. */
interface Start {
  place: number;
  shift: number;
}

/** The words keep clear of the stems of marks: shorter where one is near, behind it where one stands at the very edge. */
export function drawScoreAxis(
  stairs: Stairs,
  { y }: HeightOf,
  { policyLevels, words, frame }: StairsContext,
): { lines: string; words: string; boxes: Box[] } {
  const { start, marks } = stairs;
  const side = start === 'left' ? 1 : -1;
  const edge: Start = { place: start === 'left' ? 0 : 1, shift: 0 };
  const inLeast = ({ place, shift }: Start) => place * frame.least + shift;
  const stems = marks.map((one) => ({
    place: one.at,
    shift: insetOf(one, frame),
    foot: y(Number(one.mark.score)) - frame.mark,
  }));

  const shown: { points: string; height: number; said: string; from: Start }[] = [];
  for (const { points } of policyLevels.toReversed()) {
    const height = y(Number(points));
    if (shown.some((one) => Math.abs(one.height - height) <= SIZE)) continue;
    const number = formatDecimal(points);
    const said = shown.length === 0 ? words.inPoints(number) : number;
    const near = stems.filter(({ foot }) => foot > height - 5 - SIZE);
    const behind = near.map(({ place, shift }) => ({ place, shift: shift + side * BESIDE }));
    const isClear = (own: string, from: Start) =>
      near.every((stem) => {
        const away = side * (inLeast(stem) - inLeast(from));
        return away < 0 || away > textWidth(own, SIZE) + BESIDE;
      });
    const ways = [edge, ...behind].flatMap((from) => [said, number].map((own) => ({ said: own, from })));
    shown.push({
      points,
      height,
      ...(ways.find((way) => isClear(way.said, way.from)) ?? { said: number, from: edge }),
    });
  }
  const anchor = start === 'left' ? 'start' : 'end';
  return {
    lines: shown
      .map(({ height }) => element('line', { x1: 0, x2: '100%', y1: height, y2: height, class: 'grid' }))
      .join(''),
    words: shown
      .map(({ said, height, from }) => at(from.place, text(said, from.shift, height - 5, SIZE, 'axis-word', anchor)))
      .join(''),
    boxes: shown.map(({ said, height, from }) => {
      const width = textWidth(said, SIZE);
      return textBox(inLeast(from) + (side * width) / 2, height - 5, width, SIZE);
    }),
  };
}
