/** The marks that all drawings share: hollow for what was, solid for the result, a sign for what lies beyond the scale. */
import { element } from './element.ts';

export const hollow = (x: number, y: number, r: number): string =>
  element('circle', { cx: x, cy: y, r, class: 'mark-last' });

export const solid = (x: number, y: number, r: number): string =>
  element('circle', { cx: x, cy: y, r, class: 'mark-result' });

/** Beside a mark at the edge: its figure lies beyond. */
export function beyondSign(x: number, y: number, r: number, side: 'left' | 'right'): string {
  const back = side === 'left' ? r * 0.8 : -r * 0.8;
  const d = `M${round(x + back)} ${round(y - r)}L${round(x)} ${round(y)}L${round(x + back)} ${round(y + r)}`;
  return element('path', { d, class: 'beyond' });
}

export const diamond = (x: number, y: number, r: number, className: string): string =>
  element('path', { d: path([x, y - r], [x + r, y], [x, y + r], [x - r, y]), class: className });

/** A bar across the row of its year. */
export const targetMark = (x: number, y: number): string =>
  element('line', { x1: x, x2: x, y1: y - 8, y2: y + 8, class: 'mark-target' });

/** A tick by itself, beside words that say the same. */
export const renderTick = (met: boolean): string =>
  element('svg', { class: 'drawing', width: 16, height: 16, 'aria-hidden': 'true' }, tick(8, 8, 7, met));

/** Met: a filled disc with a tick. Not met: an empty one with a bar. */
function tick(x: number, y: number, r: number, met: boolean): string {
  const d = met
    ? `M${round(x - r * 0.5)} ${round(y)}L${round(x - r * 0.1)} ${round(y + r * 0.42)}L${round(x + r * 0.52)} ${round(y - r * 0.42)}`
    : `M${round(x - r * 0.45)} ${round(y)}L${round(x + r * 0.45)} ${round(y)}`;
  return (
    element('circle', { cx: x, cy: y, r, class: met ? 'tick-met' : 'tick-unmet' }) +
    element('path', { d, class: met ? 'tick-met-sign' : 'tick-unmet-sign' })
  );
}

function path(...points: [number, number][]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
