/** Figures of the history chart with their values: baselines hollow, the result solid, targets a bar across, watched rounds a diamond. */
import { formatDecimal } from '../../words/index.ts';
import { starOf } from '../spec/figure.ts';
import { type FigureKind, figuresOf, type HistorySpec } from '../spec/history.ts';
import { figureMark } from '../spec/marks.ts';
import { type Box, markBox } from './boxes.ts';
import { centred, element, line, marked } from './element.ts';
import type { Plot } from './historyFrame.ts';
import { diamond, hollow, solid } from './marks.ts';
import { textWidth } from './textWidth.ts';
import { placeValue } from './valuePlace.ts';

type Shape = (x: number, y: number) => string;

const classes: Record<FigureKind, string> = {
  baseline: 'value-baseline',
  result: 'value-result',
  target: 'value-target',
  monitoring: 'value-monitoring',
};

export function drawMarks(spec: HistorySpec, plot: Plot, taken: Box[]): string {
  const { frame, left, right, bottom, x, y } = plot;
  const { mark, strong: size } = frame;
  const shapes = shapesOf(spec, plot);
  const marks = figuresOf(spec).map((one) => ({ ...one, at: { x: x(one.index), y: y(Number(one.figure.value)) } }));
  taken.push(...marks.map(({ at }) => markBox(at, mark)));
  const values = marks.map(({ kind, figure, index, at }) => {
    const shown = formatDecimal(figure.value) + starOf(figure);
    const place = placeValue(spec, index, at, textWidth(shown, size), { ...plot, size, mark }, taken);
    return centred(shown, place.x, place.y, size, `value ${classes[kind]}`);
  });
  return [
    ...drawTrend(spec, plot),
    ...marks.map(({ kind, index, at }) => marked(figureMark(kind, index), shapes[kind](at.x, at.y))),
    ...values,
    line(left, bottom, right, bottom, 'axis'),
  ].join('');
}

function shapesOf({ form, axis }: HistorySpec, { frame: { mark }, band, y }: Plot): Record<FigureKind, Shape> {
  const zero = y(Math.max(0, axis.low));
  const bar =
    (className: string): Shape =>
    (x, top) => {
      const box = {
        x: x - band / 4,
        y: Math.min(top, zero),
        width: band / 2,
        height: Math.max(1, Math.abs(zero - top)),
      };
      return element('rect', { ...box, class: className });
    };
  return {
    baseline: form === 'bars' ? bar('bar-baseline') : (x, y) => hollow(x, y, mark),
    result: form === 'bars' ? bar('bar-result') : (x, y) => solid(x, y, mark),
    target: (x, y) => line(x - band * 0.38, y, x + band * 0.38, y, 'mark-target'),
    monitoring: (x, y) => diamond(x, y, mark, 'mark-monitoring'),
  };
}

/** The line through baselines and result, which bars do without. */
function drawTrend(spec: HistorySpec, { x, y }: Plot): string[] {
  if (spec.form === 'bars') return [];
  return runsOf(spec).map((run) => {
    const points = run.map(([index, value]) => `${x(index).toFixed(2)} ${y(value).toFixed(2)}`);
    return element('path', { d: `M${points.join('L')}`, class: 'baseline-line' });
  });
}

/** Neighbouring years with values, cut where a year is missing and where the series breaks. */
function runsOf({ years, breaks }: HistorySpec): [number, number][][] {
  const runs: [number, number][][] = [];
  years.forEach(({ baseline, result, fiscalYear }, index) => {
    const figure = baseline ?? result;
    if (!figure) return;
    const current = runs.at(-1);
    const joined = current?.at(-1)?.[0] === index - 1 && !breaks.some((entry) => entry.fiscalYear === fiscalYear);
    if (current && joined) current.push([index, Number(figure.value)]);
    else runs.push([[index, Number(figure.value)]]);
  });
  return runs;
}
