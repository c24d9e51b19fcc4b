/** Small strokes that the canvas plugins share. */
import type { Chart } from 'chart.js';

export type HistoryCanvas = Chart<'bar' | 'line'>;

/** The same bound as the container query of the style sheet (33rem). */
export const isNarrow = ({ width }: { width: number }): boolean => width < 528;

/** Widest column of a year, in pixels. */
export const WIDEST_YEAR = 110;

export function strokeLine(
  ctx: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: [number, number, number, number],
  colour: string,
  width: number,
  dash: number[] = [],
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}
