/** Chart.js plugin: this year's levels behind the figures, with their names at the right. */
import type { Plugin } from 'chart.js';
import { formatDecimal } from '../../i18n/index.ts';
import type { HistorySpec } from '../spec/history.ts';
import { groupLevels, levelShades } from '../svg/historyLevels.ts';
import { operatorSigns } from '../../i18n/index.ts';
import { spread } from '../svg/spread.ts';
import type { ChartWords } from '../words.ts';
import { type HistoryCanvas, isNarrow, strokeLine } from './canvas.ts';
import type { Palette } from './palette.ts';

/** Room at the right that the names need. */
export const levelRoom = (chart: { width: number }): number => (isNarrow(chart) ? 84 : 156);

const SHADES = { entry: 'level-1', standard: 'level-2', advanced: 'level-3' } as const;
const STEP = 17;

export function levelLines(spec: HistorySpec, words: ChartWords, palette: Palette): Plugin<'bar' | 'line'> {
  return {
    id: 'levelLines',
    beforeDatasetsDraw(chart) {
      const canvas = chart as HistoryCanvas;
      drawShades(canvas, spec, palette);
      drawLinesAndNames(canvas, spec, words, palette);
    },
  };
}

function drawShades({ ctx, chartArea: { left, right, top, bottom }, scales }: HistoryCanvas, spec: HistorySpec, { colours }: Palette): void {
  const index = spec.years.findIndex(({ fiscalYear }) => fiscalYear === spec.assessedYear);
  if (index < 0) return;
  const column = (right - left) / spec.years.length;
  const x = scales.x?.getPixelForValue(index) ?? 0;
  const ys = spec.levels.map(({ value }) => scales.y?.getPixelForValue(Number(value)) ?? bottom);
  ctx.save();
  ctx.globalAlpha = 0.55;
  for (const { level, from, to } of levelShades(spec, ys, top, bottom)) {
    ctx.fillStyle = colours[SHADES[level]];
    ctx.fillRect(x - column / 2 + 1, from, column - 2, to - from);
  }
  ctx.restore();
}

function drawLinesAndNames(chart: HistoryCanvas, spec: HistorySpec, words: ChartWords, { colours, font }: Palette): void {
  const { ctx, chartArea: { left, right, top, bottom }, scales } = chart;
  const narrow = isNarrow(chart);
  const groups = groupLevels(spec.levels).sort((a, b) => Number(b[0]?.value) - Number(a[0]?.value));
  const wanted = groups.map((group) => ({
    at: scales.y?.getPixelForValue(Number(group[0]?.value)) ?? bottom,
    size: STEP * (narrow ? group.length + 1 : group.length),
  }));
  const centres = spread(wanted, top - 6, bottom + 6, 2);
  ctx.save();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  groups.forEach((group, order) => {
    const [first] = group;
    const { at, size } = wanted[order] ?? { at: bottom, size: STEP };
    const firstLine = (centres[order] ?? at) - size / 2 + STEP / 2;
    if (!first) return;
    strokeLine(ctx, [left, at, right, at], colours['level-3'], 1.5, [5, 4]);
    strokeLine(ctx, [right, at, right + 9, firstLine], colours['ink-soft'], 1);
    const sign = first.operator === 'gt' || first.operator === 'lt' ? `${operatorSigns[first.operator]} ` : '';
    ctx.fillStyle = colours.ink;
    ctx.font = `600 15px ${font}`;
    ctx.fillText(`${sign}${formatDecimal(first.value)}`, right + 12, firstLine);
    ctx.fillStyle = colours['ink-soft'];
    ctx.font = `400 13px ${font}`;
    group.forEach(({ level, points }, row) => {
      const y = firstLine + STEP * (narrow ? row + 1 : row);
      ctx.fillText(`${words.levels[level]} ${points}`, right + (narrow ? 12 : 74), y);
    });
  });
  ctx.restore();
}
