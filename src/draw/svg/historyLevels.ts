/** This year's levels: lines across the years, steps of shade in this year's own column, names at the right. */
import type { Level } from '../../scoring/index.ts';
import { shadeOf } from '../spec/figure.ts';
import { type HistorySpec, indexOfYear } from '../spec/history.ts';
import { element, line, text } from './element.ts';
import type { Plot } from './historyFrame.ts';
import { levelColumns, levelName, levelValue, placeLevels } from './levelColumns.ts';

/** What each level covers in this year's column: from its line to the next, the best one to the edge; `from` is above. */
export function levelShades(
  { levels, direction }: HistorySpec,
  ys: number[],
  top: number,
  bottom: number,
): { level: Level; from: number; to: number }[] {
  const upwards = direction === 'higher-is-better';
  const edge = upwards ? top : bottom;
  return levels.flatMap(({ level }, order) => {
    const near = ys[order] ?? edge;
    const far = ys[order + 1] ?? edge;
    const runsBack = upwards ? far > near : far < near;
    return runsBack || Math.abs(near - far) < 0.01
      ? []
      : [{ level, from: Math.min(near, far), to: Math.max(near, far) }];
  });
}

export function drawLevels(spec: HistorySpec, plot: Plot): string {
  if (spec.levels.length === 0) return '';
  const { frame, left, right, top, bottom, band, x, y } = plot;
  const index = indexOfYear(spec, spec.assessedYear);
  const ys = spec.levels.map(({ value }) => y(Number(value)));
  const shades =
    index < 0
      ? []
      : levelShades(spec, ys, top, bottom).map(({ level, from, to }) =>
          element('rect', {
            x: x(index) - band / 2 + 1,
            y: from,
            width: band - 2,
            height: to - from,
            class: `shade ${shadeOf(spec.levels, level)}`,
          }),
        );
  const narrow = frame.name === 'narrow';
  const columns = levelColumns(spec.levels, frame, narrow);
  const step = frame.small * 1.5;
  const start = right + 12;
  const labels = placeLevels(spec.levels, plot, step, narrow).map(({ group, at, labelTop }) => {
    const firstLine = labelTop + step * 0.78;
    return [
      element('path', {
        d: `M${right} ${at.toFixed(2)}L${(start - 3).toFixed(2)} ${(firstLine - step * 0.3).toFixed(2)}`,
        class: 'level-leader',
      }),
      text(levelValue(group[0]), start, firstLine, frame.strong, 'value'),
      ...group.map((level, row) => {
        const ownLine = firstLine + step * (narrow ? row + 1 : row);
        return text(levelName(level), right + columns.name, ownLine, frame.small, 'soft');
      }),
    ].join('');
  });
  return [...shades, ...ys.map((at) => line(left, at, right, at, 'level-line')), ...labels].join('');
}
