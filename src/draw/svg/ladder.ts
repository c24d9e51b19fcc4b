/** The ladder as SVG text: one drawing for a KPI, in three sizes. Needs no DOM and no script. */
import {
  drawingWords,
  type DrawingWords,
  formatDecimal,
  formatQuantity,
  inLanguage,
  type Language,
  levelWithPoints,
  operatorSigns,
} from '../../words/index.ts';
import { hasProvisional } from '../spec/figure.ts';
import type { LadderInput, LevelLadder, Mark, PartsLadder, ScaleLadder } from '../spec/ladder.ts';
import { toStairs } from '../spec/stairs.ts';
import { drawing, hatch } from './element.ts';
import { framesOf, type LadderFrame, type LadderSize } from './ladderFrame.ts';
import { drawParts } from './ladderParts.ts';
import { drawStairs } from './stairs.ts';

export interface LadderOptions {
  /** Unique on the page. */
  id: string;
  lang: Language;
  size: LadderSize;
}

/** For the size "page" two pictures, wide and narrow; the style sheet shows the one that fits. */
export function renderLadder(input: LadderInput, { id, lang, size }: LadderOptions): string {
  const words = drawingWords[lang];
  const head = {
    title: words.ladderOf(input.kpi, inLanguage(input.title, lang)),
    description: describeLadder(input, lang),
  };
  return framesOf(size)
    .map((frame) => {
      const own = `${id}-${frame.name}`;
      const { height, body } = drawIn(input, frame, words, own);
      return drawing({ id: own, class: `ladder ladder-${frame.name}`, height, ...head }, body);
    })
    .join('');
}

function drawIn(input: LadderInput, frame: LadderFrame, words: DrawingWords, id: string) {
  if (input.form === 'parts') {
    const { height, body } = drawParts(input, frame, `url(#${id}-hatch)`);
    return { height, body: hatch(`${id}-hatch`) + body };
  }
  return drawStairs(toStairs(input, words, frame.full), {
    frame,
    words,
    fullMark: Number(input.fullMark),
    policyLevels: input.levels,
    fiscalYear: input.fiscalYear,
    said: (figure) => (input.form === 'scale' && input.steps && frame.full ? words.step(figure) : figure),
  });
}

/** The drawing in one paragraph, for people who hear it. */
function describeLadder(input: LadderInput, lang: Language): string {
  const words = drawingWords[lang];
  const { gap, fiscalYear, said } = input;
  return [
    ...(input.form === 'parts' ? describeParts(input, lang) : describeStairs(input, lang)),
    ...(said.length > 0 ? said : gap ? [`${words.resultOf(fiscalYear)}: ${words.gaps[gap]}`] : []),
  ].join('; ');
}

function describeParts({ parts }: PartsLadder, lang: Language): string[] {
  const words = drawingWords[lang];
  return parts.flatMap(({ label, share, ladder }) => [
    `${inLanguage(label, lang)} ${words.share(formatDecimal(share))}`,
    ...describeStairs(ladder, lang),
  ]);
}

function describeStairs(input: ScaleLadder | LevelLadder, lang: Language): string[] {
  const words = drawingWords[lang];
  const measures = input.form === 'scale' ? [input.measure] : input.measures;
  const quantity = (value: string, place: number) => {
    const measure = measures[place];
    if (input.form === 'scale' && input.steps) return words.step(formatDecimal(value));
    return measure ? formatQuantity(value, measure, lang) : formatDecimal(value);
  };
  const levels = input.asked.map(({ label, points, comparisons, text }) => {
    const asked = comparisons.map(({ measure, operator, value, holds }) => {
      const place = measures.findIndex(({ id }) => id === measure);
      const name = measures.length > 1 && measures[place] ? `${inLanguage(measures[place].label, lang)} ` : '';
      const sign = operator === 'ge' && measures.length === 1 ? '' : `${operatorSigns[operator]} `;
      const met = measures.length === 1 || holds === null ? '' : ` (${holds ? words.holds : words.fails})`;
      return `${name}${sign}${quantity(value, place)}${met}`;
    });
    const official = input.form === 'scale' && input.steps ? ` ${text}` : '';
    return `${levelWithPoints(label, points)}: ${asked.join(', ')}${official}`;
  });
  const mark = (name: string, one: Mark | null) =>
    one
      ? [
          `${name}: ${one.figures.map(({ value }, place) => quantity(value, place)).join(', ')}, ${words.inPoints(formatDecimal(one.score))}`,
        ]
      : [];
  return [
    ...levels,
    ...(input.form === 'scale' && input.direction === 'lower-is-better' ? [words.directions[input.direction]] : []),
    ...(input.said.length > 0
      ? []
      : [
          ...mark(words.year(input.last?.fiscalYear ?? 0), input.last),
          ...mark(words.resultOf(input.fiscalYear), input.result),
        ]),
  ];
}

/** True where the drawing has a starred figure, which asks for a key beside it. */
export const ladderHasProvisional = (input: LadderInput): boolean =>
  input.form === 'parts'
    ? input.parts.some(({ ladder }) => ladderHasProvisional(ladder))
    : hasProvisional([input.last, input.result].flatMap((mark) => mark?.figures ?? []));
