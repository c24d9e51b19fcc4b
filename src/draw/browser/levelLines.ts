/** Chart.js plugin: this year's levels behind the figures, with their names at the right. */
import type { Plugin } from 'chart.js';
import { shadeOf } from '../spec/figure.ts';
import { type HistorySpec, indexOfYear } from '../spec/history.ts';
import { levelShades } from '../svg/historyLevels.ts';
import { levelColumns, levelName, levelValue, placeLevels } from '../svg/levelColumns.ts';
import { type HistoryCanvas, isNarrow, strokeLine, WIDEST_YEAR } from './canvas.ts';
import type { Palette } from './palette.ts';

const SIZES = { strong: 15, small: 13 };

/** Room at the right that the names need, and where they begin. */
export const levelPlaces = (chart: { width: number }, { levels }: HistorySpec): { room: number; name: number } =>
  levelColumns(levels, SIZES, isNarrow(chart));

const STEP = 17;

export function levelLines(spec: HistorySpec, palette: Palette): Plugin<'bar' | 'line'> {
  return {
    id: 'levelLines',
    beforeDatasetsDraw(chart) {
      const canvas = chart as HistoryCanvas;
      drawShades(canvas, spec, palette);
      drawLinesAndNames(canvas, spec, palette);
    },
  };
}

function drawShades(
  { ctx, chartArea: { left, right, top, bottom }, scales }: HistoryCanvas,
  spec: HistorySpec,
  { colours }: Palette,
): void {
  const index = indexOfYear(spec, spec.assessedYear);
  if (index < 0) return;
  const column = Math.min((right - left) / spec.years.length, WIDEST_YEAR);
  const x = scales.x?.getPixelForValue(index) ?? 0;
  const ys = spec.levels.map(({ value }) => scales.y?.getPixelForValue(Number(value)) ?? bottom);
  ctx.save();
  ctx.globalAlpha = 0.55;
  for (const { level, from, to } of levelShades(spec, ys, top, bottom)) {
    ctx.fillStyle = colours[shadeOf(spec.levels, level)];
    ctx.fillRect(x - column / 2 + 1, from, column - 2, to - from);
  }
  ctx.restore();
}

function drawLinesAndNames(chart: HistoryCanvas, spec: HistorySpec, { colours, font }: Palette): void {
  const {
    ctx,
    chartArea: { left, right, top, bottom },
    scales,
  } = chart;
  const narrow = isNarrow(chart);
  const { name } = levelPlaces(chart, spec);
  const y = (value: number): number => scales.y?.getPixelForValue(value) ?? bottom;
  ctx.save();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { group, at, labelTop } of placeLevels(spec.levels, { top, bottom, y }, STEP, narrow)) {
    const firstLine = labelTop + STEP / 2;
    strokeLine(ctx, [left, at, right, at], colours.edge, 1.5, [5, 4]);
    strokeLine(ctx, [right, at, right + 9, firstLine], colours.ink2, 1);
    ctx.fillStyle = colours.ink;
    ctx.font = `600 ${SIZES.strong}px ${font}`;
    ctx.fillText(levelValue(group[0]), right + 12, firstLine);
    ctx.fillStyle = colours.ink2;
    ctx.font = `400 ${SIZES.small}px ${font}`;
    for (const [row, level] of group.entries()) {
      ctx.fillText(levelName(level), right + name, firstLine + STEP * (narrow ? row + 1 : row));
    }
  }
  ctx.restore();
}
