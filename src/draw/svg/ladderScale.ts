/** The ladder of the rule "thresholds": a true scale of the measure, uneven where the levels are uneven. */
import { formatDecimal, formatQuantity } from '../../words/index.ts';
import type { DecimalText } from '../../scoring/index.ts';
import { type Figure, type LevelMark, starOf } from '../spec/figure.ts';
import type { LadderInput, LadderMeasure } from '../spec/ladder.ts';
import { type LadderScale, positionOf, toLadderScale } from '../spec/ladderScale.ts';
import { centred, element, line, text } from './element.ts';
import type { Drawing, LadderContext, LadderDrawing } from './ladderFrame.ts';
import { gapLabel, gapWidth } from './ladderGap.ts';
import { levelName } from './levelColumns.ts';
import { arrow, hollow, solid } from './marks.ts';
import { spread, type Wanted } from './spread.ts';
import { drawStairs, type Stairs, surfaceAt } from './stairs.ts';
import { textWidth } from './textWidth.ts';

interface TopLabel extends Wanted {
  draw: (centre: number) => string;
}

export const scaleDrawing: LadderDrawing = {
  draw: (input, context) => drawScale(toScaleLadder(input), context),
  describe: (input, words, lang) => {
    const { levels, measure, direction, fiscalYear } = toScaleLadder(input);
    const { last, result } = measure;
    return [
      ...levels.map((level) => `${levelName(level)}: ${formatQuantity(level.value, measure, lang)}`),
      words.directions[direction],
      ...(last ? [`${words.year(last.fiscalYear)}: ${formatQuantity(last.value, measure, lang)}`] : []),
      ...(result ? [`${words.resultOf(fiscalYear)}: ${formatQuantity(result.value, measure, lang)}`] : []),
    ];
  },
  starred: ({ measures }) => measures.flatMap(({ last, result }) => [last, result]),
};

interface ScaleLadder extends Pick<LadderInput, 'direction' | 'fiscalYear' | 'gap'> {
  measure: LadderMeasure;
  levels: (LevelMark & { value: DecimalText })[];
  scale: LadderScale;
}

/** The levels on the scale of the one measure that they compare. */
export function toScaleLadder({ measures: [measure], levels, direction, fiscalYear, gap }: LadderInput): ScaleLadder {
  if (!measure) throw new RangeError('A scale is of a measure');
  const marks = levels.flatMap(({ level, label, points, comparisons }) =>
    comparisons.map(({ value }) => ({ level, label, points, value })),
  );
  const scale = toLadderScale(
    marks.map(({ value }) => value),
    [measure.last, measure.result].flatMap((figure) => figure?.value ?? []),
    direction,
    measure.bounds,
  );
  return { measure, levels: marks, direction, fiscalYear, gap, scale };
}

function drawScale(spec: ScaleLadder, context: LadderContext): Drawing {
  const { frame, words } = context;
  const { pad, width, value, caption, ground, rise, mark } = frame;
  const small = frame.name === 'list';
  const x = (position: number): number => pad + position * (width - 2 * pad);
  const top = value * 1.15 + caption * 1.5;
  const base = top + 2 * mark + (small ? 2 : 8) + ground + spec.levels.length * rise;
  const stairs: Stairs = { edges: [x(0), ...spec.scale.thresholds.map(x), x(1)], base, ground, rise };

  const labels = topLabels(spec, context, stairs, x, top);
  const centres = spread(labels, 2, width - 2, 8);
  const below = small ? { height: base + 3, body: '' } : thresholdLabels(spec, context, x, base);
  const note = spec.direction === 'lower-is-better' && !small && `${words.directions['lower-is-better']} →`;
  return {
    height: below.height + (note ? caption * 1.7 : 0),
    body: [
      drawStairs(stairs),
      line(x(0), base, x(1), base, 'ladder-base'),
      below.body,
      ...labels.map(({ draw }, index) => draw(centres[index] ?? 0)),
      note ? text(note, width - pad, below.height + caption * 1.1, caption, 'soft', 'end') : '',
    ].join(''),
  };
}

function topLabels(
  spec: ScaleLadder,
  context: LadderContext,
  stairs: Stairs,
  x: (at: number) => number,
  top: number,
): TopLabel[] {
  const { frame, lang, words } = context;
  const { mark, value, caption } = frame;
  const small = frame.name === 'list';
  const labels: TopLabel[] = [];
  const add = (figure: Figure, name: string, kind: 'last' | 'result', labelled: boolean): void => {
    const { at, beyond } = positionOf(figure.value, spec.scale);
    const markX = x(at);
    const markY = surfaceAt(markX, stairs) - mark - 1;
    const quantity = small ? formatDecimal(figure.value) : formatQuantity(figure.value, spec.measure, lang);
    // Without a caption above it, a figure of an earlier year would read as this year's.
    const year = kind === 'last' && small ? `${name}: ` : '';
    const shown = `${year}${quantity}${starOf(figure)}`;
    const symbol = beyond
      ? arrow(markX, markY, mark, beyond, kind === 'last' ? 'mark-last' : 'mark-result')
      : kind === 'last'
        ? hollow(markX, markY, mark + 0.5)
        : solid(markX, markY, mark - 0.5);
    const size = labelled ? Math.max(textWidth(shown, value), textWidth(name, caption)) : 0;
    labels.push({
      at: markX,
      size,
      draw: (centre) =>
        [
          labelled && !small ? line(centre, top + 3, markX, markY - mark - 1, 'leader') : '',
          symbol,
          labelled && !small ? centred(name, centre, caption, caption, 'soft') : '',
          labelled ? centred(shown, centre, top - 2, value, `value value-${kind}`) : '',
        ].join(''),
    });
  };
  const { gap } = spec;
  const { last, result } = spec.measure;
  if (last) add(last, words.year(last.fiscalYear), 'last', !small || result === null);
  if (result) add(result, words.resultOf(spec.fiscalYear), 'result', true);
  labels.sort((a, b) => a.at - b.at);
  // A list has no room for both: the state stands in words beside the drawing.
  if (gap && !(small && last)) {
    const size = gapWidth(gap, context);
    const draw = (centre: number): string => gapLabel(gap, centre - size / 2, top - 2, context);
    // On the side away from last year's mark, so that neither pushes the other.
    if (labels.some(({ at }) => at < frame.width / 2)) labels.push({ at: frame.width - size / 2, size, draw });
    else labels.unshift({ at: frame.pad + size / 2, size, draw });
  }
  return labels;
}

function thresholdLabels(
  spec: ScaleLadder,
  { frame, lang }: LadderContext,
  x: (at: number) => number,
  base: number,
): Drawing {
  const size = frame.value * 0.92;
  const groups: { at: number; value: string; levels: ScaleLadder['levels'] }[] = [];
  spec.levels.forEach((level, index) => {
    const at = x(spec.scale.thresholds[index] ?? 0);
    const same = groups.find((group) => Math.abs(group.at - at) < 0.01);
    if (same) same.levels.push(level);
    else groups.push({ at, value: level.value, levels: [level] });
  });
  const withNames = groups.map((group) => ({
    ...group,
    name: group.levels.map(levelName).join(' = '),
  }));
  const widthWith = (shown: string[]): number[] =>
    withNames.map(({ name }, index) => Math.max(textWidth(shown[index] ?? '', size), textWidth(name, frame.caption)));
  const full = groups.map(({ value }) => formatQuantity(value, spec.measure, lang));
  const fits = widthWith(full).reduce((sum, one) => sum + one + 12, 0) <= frame.width;
  const shown = fits ? full : groups.map(({ value }) => formatDecimal(value));
  const widths = widthWith(shown);
  const centres = spread(
    groups.map(({ at }, index) => ({ at, size: widths[index] ?? 0 })),
    2,
    frame.width - 2,
    10,
  );
  const firstLine = base + 9 + size;
  const secondLine = firstLine + frame.caption * 1.45;
  const body = withNames.map(({ at, name }, index) => {
    const centre = centres[index] ?? at;
    return [
      element('path', { d: `M${at.toFixed(2)} ${base}v4L${centre.toFixed(2)} ${base + 9}`, class: 'notch' }),
      centred(shown[index] ?? '', centre, firstLine, size, 'value'),
      centred(name, centre, secondLine, frame.caption, 'soft'),
    ].join('');
  });
  return { height: secondLine + 6, body: body.join('') };
}
