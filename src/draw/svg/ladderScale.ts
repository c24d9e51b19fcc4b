/** The ladder of the rule "thresholds": a true scale of the measure, uneven where the levels are uneven. */
import { formatDecimal, formatQuantity } from '../../words/index.ts';
import type { DecimalText } from '../../scoring/index.ts';
import { type Figure, isProvisional, type LevelMark } from '../spec/figure.ts';
import type { LadderInput, LadderMeasure } from '../spec/ladder.ts';
import { type LadderScale, positionOf, toLadderScale } from '../spec/ladderScale.ts';
import { element, line, text } from './element.ts';
import type { Drawing, LadderContext, LadderDrawing } from './ladderFrame.ts';
import { gapLabel, gapWidth } from './ladderGap.ts';
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
      ...levels.map(
        ({ level, points, value }) => `${words.levels[level]} (${points}) ${formatQuantity(value, measure, lang)}`,
      ),
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
  const marks = levels.flatMap(({ level, points, comparisons }) =>
    comparisons.map(({ value }) => ({ level, points, value })),
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
  const x = (position: number): number => pad + position * (width - 2 * pad);
  const top = value * 1.15 + (caption ? caption * 1.5 : 0);
  const base = top + 2 * mark + (frame.name === 'list' ? 2 : 8) + ground + spec.levels.length * rise;
  const stairs: Stairs = { edges: [x(0), ...spec.scale.thresholds.map(x), x(1)], base, ground, rise };

  const labels = topLabels(spec, context, stairs, x, top);
  const room = { low: 2, high: width - 2 };
  const centres = spread(labels, room.low, room.high, 8);
  const below = frame.name === 'list' ? { height: base + 3, body: '' } : thresholdLabels(spec, context, x, base);
  const note = spec.direction === 'lower-is-better' && frame.name !== 'list' ? caption || 12 : 0;
  return {
    height: below.height + (note ? note * 1.7 : 0),
    body: [
      drawStairs(stairs),
      line(x(0), base, x(1), base, 'ladder-base'),
      below.body,
      ...labels.map(({ draw }, index) => draw(centres[index] ?? 0)),
      note
        ? text(`${words.directions['lower-is-better']} →`, {
            x: width - pad,
            y: below.height + note * 1.1,
            size: note,
            anchor: 'end',
            class: 'soft',
          })
        : '',
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
  const labels: TopLabel[] = [];
  const add = (figure: Figure, name: string, kind: 'last' | 'result', labelled: boolean): void => {
    const { at, beyond } = positionOf(figure.value, spec.scale);
    const markX = x(at);
    const markY = surfaceAt(markX, stairs) - frame.mark - 1;
    const quantity = frame.names ? formatQuantity(figure.value, spec.measure, lang) : formatDecimal(figure.value);
    // Without a caption above it, a figure of an earlier year would read as this year's.
    const year = kind === 'last' && !frame.caption ? `${name}: ` : '';
    const shown = `${year}${quantity}${isProvisional(figure) ? '*' : ''}`;
    const symbol = beyond
      ? arrow(markX, markY, frame.mark, beyond, kind === 'last' ? 'mark-last' : 'mark-result')
      : kind === 'last'
        ? hollow(markX, markY, frame.mark + 0.5)
        : solid(markX, markY, frame.mark - 0.5);
    const size = labelled
      ? Math.max(textWidth(shown, frame.value), frame.caption ? textWidth(name, frame.caption) : 0)
      : 0;
    labels.push({
      at: markX,
      size,
      draw: (centre) =>
        [
          labelled && frame.name !== 'list' ? line(centre, top + 3, markX, markY - frame.mark - 1, 'leader') : '',
          symbol,
          labelled && frame.caption
            ? text(name, { x: centre, y: frame.caption, size: frame.caption, anchor: 'middle', class: 'soft' })
            : '',
          labelled
            ? text(shown, { x: centre, y: top - 2, size: frame.value, anchor: 'middle', class: `value value-${kind}` })
            : '',
        ].join(''),
    });
  };
  const { gap } = spec;
  const { last, result } = spec.measure;
  if (last) add(last, words.year(last.fiscalYear), 'last', frame.name !== 'list' || result === null);
  if (result) add(result, words.resultOf(spec.fiscalYear), 'result', true);
  labels.sort((a, b) => a.at - b.at);
  // A list has no room for both: the state stands in words beside the drawing.
  if (gap && !(frame.name === 'list' && last)) {
    const size = gapWidth(gap, context);
    const draw = (centre: number): string => gapLabel(gap, { x: centre - size / 2, y: top - 2 }, context).body;
    // On the side away from last year's mark, so that neither pushes the other.
    if (labels.some(({ at }) => at < frame.width / 2)) labels.push({ at: frame.width - size / 2, size, draw });
    else labels.unshift({ at: frame.pad + size / 2, size, draw });
  }
  return labels;
}

function thresholdLabels(
  spec: ScaleLadder,
  { frame, lang, words }: LadderContext,
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
    name: frame.names ? group.levels.map(({ level, points }) => `${words.levels[level]} ${points}`).join(' = ') : '',
  }));
  const widthWith = (shown: string[]): number[] =>
    withNames.map(({ name }, index) => Math.max(textWidth(shown[index] ?? '', size), textWidth(name, frame.caption)));
  const full = groups.map(({ value }) => formatQuantity(value, spec.measure, lang));
  const fits = frame.names && widthWith(full).reduce((sum, one) => sum + one + 12, 0) <= frame.width;
  const shown = fits ? full : groups.map(({ value }) => formatDecimal(value));
  const widths = widthWith(shown);
  const centres = spread(
    groups.map(({ at }, index) => ({ at, size: widths[index] ?? 0 })),
    2,
    frame.width - 2,
    10,
  );
  const firstLine = base + 9 + size;
  const body = withNames.map(({ at, name }, index) => {
    const centre = centres[index] ?? at;
    return [
      element('path', { d: `M${at.toFixed(2)} ${base}v4L${centre.toFixed(2)} ${base + 9}`, class: 'notch' }),
      text(shown[index] ?? '', { x: centre, y: firstLine, size, anchor: 'middle', class: 'value' }),
      name
        ? text(name, {
            x: centre,
            y: firstLine + frame.caption * 1.45,
            size: frame.caption,
            anchor: 'middle',
            class: 'soft',
          })
        : '',
    ].join('');
  });
  return { height: firstLine + (frame.names ? frame.caption * 1.45 : 0) + 6, body: body.join('') };
}
