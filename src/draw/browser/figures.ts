/** Chart.js plugin: values written at the marks, by the same rule as in the SVG. */
import type { Plugin } from 'chart.js';
import { formatDecimal } from '../../words/index.ts';
import { isProvisional } from '../spec/figure.ts';
import type { HistorySpec } from '../spec/history.ts';
import type { Box } from '../svg/boxes.ts';
import { placeValue } from '../svg/valuePlace.ts';
import { type HistoryCanvas, isNarrow } from './canvas.ts';
import type { Palette } from './palette.ts';

const MARK = 6;

export function figureLabels(spec: HistorySpec, { colours, font }: Palette): Plugin<'bar' | 'line'> {
  return {
    id: 'figureLabels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart as HistoryCanvas;
      const size = isNarrow(chart) ? 13 : 15;
      const marks = spec.years.flatMap(({ baseline, result, target, roundOne }, index) =>
        [baseline, result, target, roundOne].flatMap((figure) =>
          figure
            ? [
                {
                  figure,
                  index,
                  x: scales.x?.getPixelForValue(index) ?? 0,
                  y: scales.y?.getPixelForValue(Number(figure.value)) ?? 0,
                },
              ]
            : [],
        ),
      );
      const taken = marks.map(
        ({ x, y }): Box => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }),
      );
      ctx.save();
      ctx.font = `600 ${size}px ${font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'alphabetic';
      ctx.lineWidth = 3;
      ctx.lineJoin = 'round';
      ctx.strokeStyle = colours['paper-raised'];
      ctx.fillStyle = colours.ink;
      for (const { figure, index, x, y } of marks) {
        const words = `${formatDecimal(figure.value)}${isProvisional(figure) ? '*' : ''}`;
        const place = placeValue(
          spec,
          index,
          { x, y },
          ctx.measureText(words).width,
          { ...chartArea, size, mark: MARK },
          taken,
        );
        ctx.strokeText(words, place.x, place.y);
        ctx.fillText(words, place.x, place.y);
      }
      ctx.restore();
    },
  };
}
