/** Where things stand in the history chart, wide and narrow. */
import { formatDecimal } from '../../words/index.ts';
import type { HistorySpec } from '../spec/history.ts';
import { levelColumns } from './levelColumns.ts';
import { textWidth } from './textWidth.ts';

export interface HistoryFrame {
  name: 'wide' | 'narrow';
  width: number;
  top: number;
  plot: number;
  strong: number;
  small: number;
  mark: number;
}

export const historyFrames: HistoryFrame[] = [
  { name: 'wide', width: 640, top: 38, plot: 236, strong: 16, small: 14.5, mark: 6.5 },
  { name: 'narrow', width: 340, top: 34, plot: 200, strong: 13.5, small: 12.5, mark: 5.5 },
];

const WIDEST = 0.18;

export interface Plot {
  frame: HistoryFrame;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Width of a year. */
  column: number;
  /** Width of what is drawn for a year: never as wide as a wall, however few the years. */
  band: number;
  /** Centre of the year with this index. */
  x: (index: number) => number;
  y: (value: number) => number;
}

/** The margins are as wide as the words in them: values of the axis at the left, names of the levels at the right. */
export function toPlot(spec: HistorySpec, frame: HistoryFrame): Plot {
  const { years, axis } = spec;
  const left = 12 + Math.max(...axis.ticks.map((tick) => textWidth(formatDecimal(String(tick)), frame.small)));
  const right = frame.width - levelColumns(spec.levels, frame, frame.name === 'narrow').room;
  const column = (right - left) / Math.max(1, years.length);
  const span = axis.high - axis.low || 1;
  return {
    frame,
    left,
    right,
    top: frame.top,
    bottom: frame.top + frame.plot,
    column,
    band: Math.min(column, frame.width * WIDEST),
    x: (index) => left + column * (index + 0.5),
    y: (value) => frame.top + frame.plot * (1 - (value - axis.low) / span),
  };
}
