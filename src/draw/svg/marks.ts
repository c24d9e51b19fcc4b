/** The marks that all drawings share: hollow for what was, solid for the result, an arrow for what lies outside. */
import { element } from './element.ts';

export const hollow = (x: number, y: number, r: number): string =>
  element('circle', { cx: x, cy: y, r, class: 'mark-last' });

export const solid = (x: number, y: number, r: number): string =>
  element('circle', { cx: x, cy: y, r, class: 'mark-result' });

/** Points out of the drawing, on the side where the value lies. */
export function arrow(x: number, y: number, r: number, side: 'left' | 'right', className: string): string {
  const tip = side === 'left' ? -r : r;
  return element('path', { d: path([x + tip, y], [x - tip * 0.8, y - r], [x - tip * 0.8, y + r]), class: className });
}

export const diamond = (x: number, y: number, r: number, className: string): string =>
  element('path', { d: path([x, y - r], [x + r, y], [x, y + r], [x - r, y]), class: className });

/** Met: a filled disc with a tick. Not met: an empty one with a bar. */
export function tick(x: number, y: number, r: number, met: boolean): string {
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
