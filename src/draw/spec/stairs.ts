/** The staircase of a ladder in positions from 0 to 1, whatever runs along its ground; its heights are scores. */
import { type DecimalText, type Level, NO_LEVEL } from '../../scoring/index.ts';
import { type DrawingWords, formatDecimal, operatorSigns } from '../../words/index.ts';
import { shadeOf, type SHADES } from './figure.ts';
import type { LadderInput, LevelAsked, LevelLadder, Mark, ScaleLadder } from './ladder.ts';
import { positionOf, type Side, toLadderScale } from './ladderScale.ts';

export interface PlacedTread {
  from: number;
  to: number;
  /** Scores at its left and at its right end. */
  scores: [left: number, right: number];
  /** Null below the lowest level. */
  shade: (typeof SHADES)[number] | null;
  assumed: boolean;
}

/** What a level asks for, under its riser. */
export interface PlacedLevel {
  levels: Level[];
  at: number;
  /** False where the level has no end on this side, so that its words stand under the middle of its tread. */
  riser: boolean;
  /** Longest first. */
  values: string[];
  names: string[];
  /** What a result that only just reaches it scores, where the source says so. */
  stated: DecimalText | null;
}

export interface PlacedMark {
  kind: 'last' | 'result';
  at: number;
  beyond: Side | null;
  mark: Mark;
}

export interface Stairs {
  treads: PlacedTread[];
  levels: PlacedLevel[];
  /** From left to right. */
  marks: PlacedMark[];
  /** The side on which the stairs begin, and so the side of the score axis. */
  start: Side;
}

type Drawn = Exclude<LadderInput, { form: 'parts' }>;

export const toStairs = (input: Drawn, words: DrawingWords, withYears: boolean): Stairs =>
  input.form === 'scale' ? scaleStairs(input, words, withYears) : levelStairs(input);

function scaleStairs(input: ScaleLadder, words: DrawingWords, withYears: boolean): Stairs {
  const scale = toLadderScale(input, { withYears });
  const place = (value: DecimalText | null, open: number) => (value === null ? open : positionOf(value, scale).at);
  const treads = input.treads.map(({ from, to, scores, level, assumed }) => ({
    level,
    from: place(from, 0),
    to: place(to, 1),
    scores: [Number(scores.from), Number(scores.to)] as [number, number],
    shade: level === NO_LEVEL ? null : shadeOf(input.levels, level),
    assumed,
  }));
  const upwards = input.direction === 'higher-is-better';
  const levels = input.asked.map((asked): PlacedLevel => {
    const entering = asked.comparisons.find(({ operator }) => (upwards ? /^(g|e)/ : /^(l|e)/).test(operator));
    const named = { levels: [asked.level], names: [asked.label], stated: entering?.stated ? asked.points : null };
    const tread = treads.find(({ level }) => level === asked.level);
    if (!entering) {
      const middle = tread ? (tread.from + tread.to) / 2 : 0;
      return { ...named, at: middle, riser: false, values: asked.comparisons.map(askedValue) };
    }
    const strict = entering.operator === 'gt' || entering.operator === 'lt';
    const own = tread && (upwards ? tread.from : tread.to);
    const value = formatDecimal(entering.value);
    const values = input.steps ? [words.step(value), value] : [strict ? askedValue(entering) : value];
    return { ...named, at: own ?? place(entering.value, 0), riser: true, values };
  });
  return {
    treads: treads.filter(({ from, to }) => to - from > 1e-6).map(({ level, ...tread }) => tread),
    levels: joinLevels(levels),
    marks: marksOf(input, ({ figures: [figure] }) => positionOf(figure?.value ?? '0', scale)),
    start: upwards ? 'left' : 'right',
  };
}

const askedValue = ({ operator, value }: LevelAsked['comparisons'][number]) =>
  `${operatorSigns[operator]} ${formatDecimal(value)}`;

/** Where several measures are asked at once, every level has a tread of the same width, and a mark stands in its middle. */
const GROUND = 0.22;

/** `place` counts from 0, the lowest level; below it is the ground. */
export const middleOfLevel = (place: number, levels: number): number =>
  place < 0 ? GROUND / 2 : GROUND + ((1 - GROUND) / levels) * (place + 0.5);

function levelStairs(input: LevelLadder): Stairs {
  const { asked, measures, ground, assumed } = input;
  const width = (1 - GROUND) / asked.length;
  const floor: PlacedTread = { from: 0, to: GROUND, scores: [Number(ground), Number(ground)], shade: null, assumed };
  const treads = asked.map(({ level, points }, index): PlacedTread => {
    const from = GROUND + width * index;
    const scores: [number, number] = [Number(points), Number(points)];
    return { from, to: from + width, scores, shade: shadeOf(input.levels, level), assumed };
  });
  return {
    treads: [floor, ...treads],
    levels: asked.map(({ level, label, points, comparisons }, index) => ({
      levels: [level],
      at: GROUND + width * index,
      riser: true,
      values: [measures.map(({ id }) => askedOf(comparisons.filter(({ measure }) => measure === id))).join(' · ')],
      names: [label],
      stated: comparisons.every(({ stated }) => stated) ? points : null,
    })),
    marks: marksOf(input, ({ level }) => {
      const place = asked.findIndex((one) => one.level === level);
      return { at: middleOfLevel(place, asked.length), beyond: null };
    }),
    start: 'left',
  };
}

/** "4", "> 10", or a dash where the level asks nothing of the measure; "at least" goes without saying. */
const askedOf = (comparisons: LevelAsked['comparisons']) =>
  comparisons.map((one) => (one.operator === 'ge' ? formatDecimal(one.value) : askedValue(one))).join(', ') || '–';

const marksOf = (
  { last, result }: Pick<Drawn, 'last' | 'result'>,
  placeOf: (mark: Mark) => Pick<PlacedMark, 'at' | 'beyond'>,
): PlacedMark[] =>
  (
    [
      ['last', last],
      ['result', result],
    ] as const
  )
    .flatMap(([kind, mark]) => (mark ? [{ kind, mark, ...placeOf(mark) }] : []))
    .sort((a, b) => a.at - b.at);

/** Levels that ask for the same value share a riser and its words. */
function joinLevels(levels: PlacedLevel[]): PlacedLevel[] {
  const joined: PlacedLevel[] = [];
  for (const level of levels) {
    const same = joined.find((one) => one.riser && level.riser && Math.abs(one.at - level.at) < 1e-6);
    if (same) {
      same.levels.push(...level.levels);
      same.names.push(...level.names);
      same.stated = level.stated;
    } else joined.push(level);
  }
  return joined;
}
