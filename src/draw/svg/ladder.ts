/** The ladder as SVG text: one drawing for a KPI, in three sizes. Needs no DOM and no script. */
import { drawingWords, inLanguage, type Language } from '../../words/index.ts';
import type { LevelledRule } from '../../scoring/index.ts';
import { hasProvisional } from '../spec/figure.ts';
import type { LadderInput } from '../spec/ladder.ts';
import { element, hatch, picture } from './element.ts';
import { conditionsDrawing } from './ladderConditions.ts';
import { framesOf, type LadderDrawing, type LadderSize } from './ladderFrame.ts';
import { scaleDrawing } from './ladderScale.ts';
import { stepsDrawing } from './ladderSteps.ts';

const drawings: Record<LevelledRule, LadderDrawing> = {
  thresholds: scaleDrawing,
  bands: conditionsDrawing,
  milestones: stepsDrawing,
  conditions: conditionsDrawing,
  composite: conditionsDrawing,
};

export const isDrawn = (rule: string): rule is LevelledRule => rule in drawings;

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
      const { height, body } = drawings[input.rule].draw(input, context);
      return picture(
        {
          id: context.id,
          class: `ladder ladder-${frame.name}`,
          width: frame.width,
          height,
          title: context.words.ladderOf(input.kpi, inLanguage(input.title, lang)),
          description: describeLadder(input, lang),
        },
        input.gap === null ? '' : element('defs', {}, hatch(`${context.id}-hatch`)),
        body,
      );
    })
    .join('');
}

/** The drawing in one paragraph, for people who hear it. */
function describeLadder(input: LadderInput, lang: Language): string {
  const words = drawingWords[lang];
  const { rule, gap, fiscalYear } = input;
  return [
    ...drawings[rule].describe(input, words, lang),
    ...(gap ? [`${words.resultOf(fiscalYear)}: ${words.gaps[gap]}`] : []),
  ].join('; ');
}

/** True where the drawing has a starred figure, which asks for a key beside it. */
export const ladderHasProvisional = (input: LadderInput): boolean =>
  hasProvisional(drawings[input.rule].starred(input));
