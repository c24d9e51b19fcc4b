/** Figures of the history chart with their values: baselines hollow, the result solid, targets a bar across, round 1 a diamond. */
import { formatDecimal } from '../../words/index.ts';
import { type Figure, isProvisional } from '../spec/figure.ts';
import type { HistorySpec } from '../spec/history.ts';
import type { Box } from './boxes.ts';
import { element, line, text } from './element.ts';
import type { Plot } from './historyFrame.ts';
import { diamond, hollow, solid } from './marks.ts';
import { textWidth } from './textWidth.ts';
import { placeValue } from './valuePlace.ts';

export function drawMarks(spec: HistorySpec, plot: Plot, taken: Box[]): string {
  const { frame, bottom, band, x, y } = plot;
  const { mark } = frame;
  const shapes: string[] = [];
  const labels: (() => string)[] = [];
  const put = (
    figure: Figure | null,
    index: number,
    kind: 'baseline' | 'result' | 'target' | 'round-one',
    shape: (x: number, y: number) => string,
  ): void => {
    if (!figure) return;
    const at = { x: x(index), y: y(Number(figure.value)) };
    shapes.push(shape(at.x, at.y));
    taken.push({ left: at.x - mark, right: at.x + mark, top: at.y - mark, bottom: at.y + mark });
    const shown = `${formatDecimal(figure.value)}${isProvisional(figure) ? '*' : ''}`;
    labels.push(() => label(spec, shown, index, at, kind, plot, taken));
  };
  const bar =
    (className: string, part: number) =>
    (cx: number, top: number): string => {
      const zero = y(Math.max(0, spec.axis.low));
      return element('rect', {
        x: cx - (band * part) / 2,
        y: Math.min(top, zero),
        width: band * part,
        height: Math.max(1, Math.abs(zero - top)),
        class: className,
      });
    };
  spec.years.forEach(({ baseline, target, result, roundOne }, index) => {
    put(
      baseline,
      index,
      'baseline',
      spec.form === 'bars' ? bar('bar-baseline', 0.5) : (cx, cy) => hollow(cx, cy, mark),
    );
    put(result, index, 'result', spec.form === 'bars' ? bar('bar-result', 0.5) : (cx, cy) => solid(cx, cy, mark));
    put(target, index, 'target', (cx, cy) => line(cx - band * 0.38, cy, cx + band * 0.38, cy, 'mark-target'));
    put(roundOne, index, 'round-one', (cx, cy) => diamond(cx, cy, mark, 'mark-round-one'));
  });
  const path =
    spec.form === 'dots'
      ? runsOf(spec).map((run) =>
          element('path', {
            d: run
              .map(([index, value], order) => `${order === 0 ? 'M' : 'L'}${x(index).toFixed(2)} ${y(value).toFixed(2)}`)
              .join(''),
            class: 'baseline-line',
          }),
        )
      : [];
  return [
    ...path,
    ...shapes,
    ...labels.map((draw) => draw()),
    line(plot.left, bottom, plot.right, bottom, 'axis'),
  ].join('');
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

function label(
  spec: HistorySpec,
  shown: string,
  index: number,
  at: { x: number; y: number },
  kind: string,
  plot: Plot,
  taken: Box[],
): string {
  const { strong: size, mark } = plot.frame;
  const place = placeValue(spec, index, at, textWidth(shown, size), { ...plot, size, mark }, taken);
  return text(shown, { ...place, size, anchor: 'middle', class: `value value-${kind}` });
}
