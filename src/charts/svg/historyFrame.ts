/** Where things stand in the history chart, wide and narrow. */
import type { HistorySpec } from '../spec/history.ts';

export interface HistoryFrame {
  name: 'wide' | 'narrow';
  width: number;
  left: number;
  /** Room at the right for the names of the levels. */
  right: number;
  top: number;
  plot: number;
  strong: number;
  small: number;
  mark: number;
}

export const historyFrames: HistoryFrame[] = [
  { name: 'wide', width: 640, left: 48, right: 158, top: 38, plot: 236, strong: 16, small: 14.5, mark: 6.5 },
  { name: 'narrow', width: 340, left: 34, right: 80, top: 34, plot: 200, strong: 13.5, small: 12.5, mark: 5.5 },
];

export interface Plot {
  frame: HistoryFrame;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Width of a year. */
  column: number;
  /** Centre of the year with this index. */
  x: (index: number) => number;
  y: (value: number) => number;
}

export function toPlot({ years, axis }: HistorySpec, frame: HistoryFrame): Plot {
  const right = frame.width - frame.right;
  const column = (right - frame.left) / Math.max(1, years.length);
  const span = axis.high - axis.low || 1;
  return {
    frame,
    left: frame.left,
    right,
    top: frame.top,
    bottom: frame.top + frame.plot,
    column,
    x: (index) => frame.left + column * (index + 0.5),
    y: (value) => frame.top + frame.plot * (1 - (value - axis.low) / span),
  };
}
