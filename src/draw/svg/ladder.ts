/** The ladder as SVG text: one drawing for a KPI, in three sizes. Needs no DOM and no script. */
import { drawingWords, formatDecimal, inLanguage, type Language, levelWithPoints } from '../../words/index.ts';
import { hasProvisional } from '../spec/figure.ts';
import type { LadderInput, LevelLadder, Mark, PartsLadder, ScaleLadder } from '../spec/ladder.ts';
import { askedInWords, figuresInWords } from '../spec/ladderWords.ts';
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
      const { height, body } = drawIn(input, frame, lang, own);
      return drawing({ id: own, class: `ladder ladder-${frame.name}`, height, ...head }, body);
    })
    .join('');
}

function drawIn(input: LadderInput, frame: LadderFrame, lang: Language, id: string) {
  const words = drawingWords[lang];
  if (input.form === 'parts') {
    const { height, body } = drawParts(input, frame, { hatch: `url(#${id}-hatch)`, lang });
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
  const missing = gap && said.length === 0 ? [`${words.resultOf(fiscalYear)}: ${words.gaps[gap]}`] : [];
  const figures = input.form === 'parts' ? describeParts(input, lang) : describeStairs(input, lang);
  return words.told([...figures, ...missing], said);
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
  const levels = input.asked.map((level) => {
    const official = input.form === 'scale' && input.steps && level.text ? ` ${level.text}` : '';
    return `${levelWithPoints(level.label, level.points)}: ${askedInWords(input, level, lang)}${official}`;
  });
  const mark = (name: string, one: Mark | null) =>
    one ? [`${name}: ${figuresInWords(input, one, lang)}, ${words.inPoints(formatDecimal(one.score))}`] : [];
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
