/** The ladder as SVG text: one drawing for a KPI, in three sizes. Needs no DOM and no script. */
import { drawingWords, type Language } from '../../words/index.ts';
import { LEVELS, type Rule } from '../../scoring/index.ts';
import { hasProvisional } from '../spec/figure.ts';
import type { LadderInput } from '../spec/ladder.ts';
import { element, hatch, picture } from './element.ts';
import { conditionsDrawing } from './ladderConditions.ts';
import { type Drawing, framesOf, type LadderContext, type LadderDrawing, type LadderSize } from './ladderFrame.ts';
import { gapLabel } from './ladderGap.ts';
import { scaleDrawing } from './ladderScale.ts';
import { stepsDrawing } from './ladderSteps.ts';
import { drawStairs } from './stairs.ts';

const drawings: Record<Rule, LadderDrawing> = {
  thresholds: scaleDrawing,
  milestones: stepsDrawing,
  conditions: conditionsDrawing,
};

export interface LadderOptions {
  /** Unique on the page. */
  id: string;
  lang: Language;
  size: LadderSize;
}

/** For the size "page" two pictures, wide and narrow; the style sheet shows the one that fits. */
export function renderLadder(input: LadderInput, { id, lang, size }: LadderOptions): string {
  return framesOf(size)
    .map((frame) => {
      const context = { id: `${id}-${frame.name}`, lang, words: drawingWords[lang], frame };
      const { height, body } = input.rule ? drawings[input.rule].draw(input, context) : drawEmpty(input, context);
      return picture(
        {
          id: context.id,
          class: `ladder ladder-${frame.name}`,
          width: frame.width,
          height,
          title: context.words.ladderOf(input.kpi, input.title[lang]),
          description: describeLadder(input, lang),
        },
        input.gap === null ? '' : element('defs', {}, hatch(`${context.id}-hatch`)),
        body,
      );
    })
    .join('');
}

/** Without criteria there is nothing but the word. */
function drawEmpty({ gap }: LadderInput, context: LadderContext): Drawing {
  const { pad, width, value, ground, rise } = context.frame;
  const zones = LEVELS.length + 1;
  const base = value * 1.6 + ground + LEVELS.length * rise;
  const edges = Array.from({ length: zones + 1 }, (_, index) => pad + ((width - 2 * pad) / zones) * index);
  const word = gap ? gapLabel(gap, { x: pad, y: value * 1.1 }, context).body : '';
  return { height: base + 4, body: drawStairs({ edges, base, ground, rise }, false) + word };
}

/** The drawing in one paragraph, for people who hear it. */
function describeLadder(input: LadderInput, lang: Language): string {
  const words = drawingWords[lang];
  const { rule, gap, fiscalYear } = input;
  const drawn = rule ? drawings[rule].describe(input, words, lang) : [];
  return [...drawn, ...(gap ? [`${words.resultOf(fiscalYear)}: ${words.gaps[gap]}`] : [])].join('; ');
}

/** True where the drawing has a starred figure, which asks for a key beside it. */
export const ladderHasProvisional = (input: LadderInput): boolean =>
  input.rule !== null && hasProvisional(drawings[input.rule].starred(input));
