/** Chart.js plugin: the unit, years without a figure, and breaks of the series. Never a mark at zero. */
import type { Plugin } from 'chart.js';
import { drawingWords, inLanguage, type Language } from '../../words/index.ts';
import { type HistorySpec, indexOfYear } from '../spec/history.ts';
import { gapRuns } from '../svg/historyGaps.ts';
import { type HistoryCanvas, isNarrow, strokeLine } from './canvas.ts';
import type { Palette } from './palette.ts';

export function gaps(spec: HistorySpec, lang: Language, palette: Palette): Plugin<'bar' | 'line'> {
  const words = drawingWords[lang];
  return {
    id: 'gaps',
    beforeDatasetsDraw(chart) {
      const canvas = chart as HistoryCanvas;
      const {
        chartArea: { left, right, top, bottom },
        scales,
      } = canvas;
      const column = (right - left) / Math.max(1, spec.years.length);
      const x = (index: number): number => scales.x?.getPixelForValue(index) ?? 0;
      const note = spec.form === 'dots' && spec.axis.low > 0 ? ` · ${words.notFromZero}` : '';
      write(canvas, `${inLanguage(spec.unitLabel, lang)}${note}`, 4, 13, 'left', palette);
      for (const { reason, first, last } of gapRuns(spec)) {
        const width = Math.max(6, x(last) - x(first) + column * 0.7);
        drawBand(canvas, (x(first) + x(last)) / 2, width, words.shortGaps[reason], palette);
      }
      spec.years.forEach(({ gap, fiscalYear }, index) => {
        if (gap && fiscalYear === spec.assessedYear)
          write(canvas, words.shortGaps[gap], Math.min(right, x(index) + 50), top - 8, 'right', palette);
      });
      for (const { fiscalYear } of spec.breaks) {
        const index = indexOfYear(spec, fiscalYear);
        if (index < 1) continue;
        const at = x(index) - column / 2;
        strokeLine(canvas.ctx, [at, top, at, bottom], palette.colours.ink2, 1.5, [2, 3]);
        write(canvas, words.seriesBreak, at, top - 8, 'center', palette);
      }
    },
  };
}

function write(
  { ctx, ...chart }: HistoryCanvas,
  words: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
  { colours, font }: Palette,
): void {
  ctx.save();
  ctx.font = `400 ${isNarrow(chart) ? 12.5 : 14}px ${font}`;
  ctx.fillStyle = colours.ink2;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(words, x, y);
  ctx.restore();
}

function drawBand(chart: HistoryCanvas, centre: number, width: number, word: string, { colours, font }: Palette): void {
  const {
    ctx,
    chartArea: { top, bottom },
  } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(centre - width / 2, top, width, bottom - top);
  ctx.clip();
  ctx.globalAlpha = 0.5;
  for (let y = top - width; y < bottom + width; y += 10) {
    strokeLine(ctx, [centre - width / 2, y + width, centre + width / 2, y], colours.hatch, 1.5);
  }
  ctx.restore();
  ctx.save();
  const size = isNarrow(chart) ? 12.5 : 14;
  ctx.font = `500 ${size}px ${font}`;
  const length = ctx.measureText(word).width + 8;
  ctx.translate(centre, (top + bottom) / 2);
  if (length > width) ctx.rotate(-Math.PI / 2);
  ctx.fillStyle = colours.card;
  ctx.fillRect(-length / 2, -size * 0.75, length, size * 1.5);
  ctx.fillStyle = colours.ink2;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(word, 0, 0);
  ctx.restore();
}
