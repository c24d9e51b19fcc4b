/** The ladder as SVG text: one drawing for a KPI, in three sizes. Needs no DOM and no script. */
import { drawingWords, formatDecimal, formatQuantity, type Language, operatorSigns } from '../../i18n/index.ts';
import type { LadderSpec } from '../spec/ladder.ts';
import { drawConditions } from './ladderConditions.ts';
import { type Drawing, framesOf, type LadderContext, type LadderSize } from './ladderFrame.ts';
import { drawScale } from './ladderScale.ts';
import { drawSteps } from './ladderSteps.ts';
import { gapLabel } from './ladderGap.ts';
import { element, hatch, picture } from './element.ts';
import { drawStairs } from './stairs.ts';

export interface LadderOptions {
  /** Unique on the page. */
  id: string;
  lang: Language;
  size: LadderSize;
}

/** For the size "page" two pictures, wide and narrow; the style sheet shows the one that fits. */
export function renderLadder(spec: LadderSpec, { id, lang, size }: LadderOptions): string {
  return framesOf(size)
    .map((frame) => {
      const context = { id: `${id}-${frame.name}`, lang, words: drawingWords[lang], frame };
      const { height, body } = draw(spec, context);
      return picture(
        {
          id: context.id,
          class: `ladder ladder-${frame.name}`,
          width: frame.width,
          height,
          title: context.words.ladderOf(spec.kpi, spec.title[lang]),
          description: describeLadder(spec, lang),
        },
        spec.gap === null ? '' : element('defs', {}, hatch(`${context.id}-hatch`)),
        body,
      );
    })
    .join('');
}

function draw(spec: LadderSpec, context: LadderContext): Drawing {
  switch (spec.rule) {
    case 'thresholds':
      return drawScale(spec, context);
    case 'milestones':
      return drawSteps(spec, context);
    case 'conditions':
      return drawConditions(spec, context);
    case null: {
      const { pad, width, value, ground, rise } = context.frame;
      const base = value * 1.6 + ground + 3 * rise;
      const part = (width - 2 * pad) / 4;
      const edges = [0, 1, 2, 3, 4].map((index) => pad + part * index);
      const word = spec.gap ? gapLabel(spec.gap, { x: pad, y: value * 1.1 }, context).body : '';
      return { height: base + 4, body: drawStairs({ edges, base, ground, rise }, false) + word };
    }
  }
}

/** The drawing in one paragraph, for people who hear it. */
export function describeLadder(spec: LadderSpec, lang: Language): string {
  const words = drawingWords[lang];
  const gap = spec.gap ? [`${words.resultOf(spec.fiscalYear)}: ${words.gaps[spec.gap]}`] : [];
  switch (spec.rule) {
    case 'thresholds': {
      const { last, result, measure } = spec;
      return [
        ...spec.levels.map(
          ({ level, points, value }) => `${words.levels[level]} (${points}) ${formatQuantity(value, measure, lang)}`,
        ),
        words.directions[spec.direction],
        ...(last ? [`${words.year(last.fiscalYear)}: ${formatQuantity(last.value, measure, lang)}`] : []),
        ...(result ? [`${words.resultOf(spec.fiscalYear)}: ${formatQuantity(result.value, measure, lang)}`] : []),
        ...gap,
      ].join('; ');
    }
    case 'milestones':
      return [
        ...spec.levels.map(
          ({ level, points, step, text }) => `${words.levels[level]} (${points}) ${words.step(step)}: ${text}`,
        ),
        ...(spec.completed ? [words.stepsDone(formatDecimal(spec.completed.value))] : []),
        ...gap,
      ].join('; ');
    case 'conditions':
      return [
        ...spec.levels.map(
          ({ level, points }, column) =>
            `${words.levels[level]} (${points}): ${spec.rows
              .flatMap(({ measure, cells }) =>
                (cells[column] ?? []).map(
                  ({ operator, value, holds }) =>
                    `${measure.label[lang]} ${operatorSigns[operator]} ${formatDecimal(value)}${holds === null ? '' : ` (${holds ? words.holds : words.fails})`}`,
                ),
              )
              .join(', ')}`,
        ),
        ...spec.rows.flatMap(({ measure, result }) =>
          result ? [`${measure.label[lang]}: ${formatQuantity(result.value, measure, lang)}`] : [],
        ),
        ...gap,
      ].join('; ');
    case null:
      return gap.join('');
  }
}
