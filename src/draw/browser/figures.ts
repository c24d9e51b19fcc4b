/** Chart.js plugin: values written at the marks, by the same rule as in the SVG. */
import type { Plugin } from 'chart.js';
import { formatDecimal } from '../../words/index.ts';
import { starOf } from '../spec/figure.ts';
import { figuresOf, type HistorySpec } from '../spec/history.ts';
import { markBox } from '../svg/boxes.ts';
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
      const marks = figuresOf(spec).map(({ figure, index }) => ({
        figure,
        index,
        at: {
          x: scales.x?.getPixelForValue(index) ?? 0,
          y: scales.y?.getPixelForValue(Number(figure.value)) ?? 0,
        },
      }));
      const taken = marks.map(({ at }) => markBox(at, MARK));
      ctx.save();
      ctx.font = `600 ${size}px ${font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'alphabetic';
      ctx.lineWidth = 3;
      ctx.lineJoin = 'round';
      ctx.strokeStyle = colours.card;
      ctx.fillStyle = colours.ink;
      const space = { ...chartArea, size, mark: MARK };
      for (const { figure, index, at } of marks) {
        const words = formatDecimal(figure.value) + starOf(figure);
        const place = placeValue(spec, index, at, ctx.measureText(words).width, space, taken);
        ctx.strokeText(words, place.x, place.y);
        ctx.fillText(words, place.x, place.y);
      }
      ctx.restore();
    },
  };
}
