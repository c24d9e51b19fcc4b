/** SVG as text. Colours live in classes (src/site/styles/charts.css), geometry in attributes; no inline styles. */

import { xmlText } from '../../xmlText.ts';

export type Attributes = Record<string, string | number | undefined>;

/** Throws on a number that cannot be drawn, so that NaN never reaches a page. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? writeNumber(value) : xmlText(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A drawing got a coordinate that is not a number');
  return String(Math.round(value * 100) / 100 || 0);
}

/**
 * Words that begin at `x`, or end there; `y` is their base line. They are for the eye: whoever hears the page hears the
 * name and the description of the drawing, and the links in it, not ticks and numbers out of their order.
 */
export function text(
  words: string,
  x: number,
  y: number,
  size: number,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  transform?: string,
): string {
  const place = { x, y, 'font-size': size, 'text-anchor': anchor };
  return element('text', { ...place, class: className, transform, 'aria-hidden': 'true' }, xmlText(words));
}

/** Words around a centre. */
export const centred = (words: string, x: number, y: number, size: number, className: string, transform?: string) =>
  text(words, x, y, size, className, 'middle', transform);

export const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  element('line', { x1, y1, x2, y2, class: className });

/** A part of the width as SVG writes it, so that a drawing fills whatever room it gets and its text keeps its size. */
export const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`;

/** What stands at a part of the width; inside, x counts in pixels from there. */
export const at = (part: number, ...children: string[]): string =>
  element('svg', { x: percent(part), overflow: 'visible' }, ...children);

/** What is drawn of one value, so that its row in the table behind the drawing is found. */
export const marked = (mark: string, ...children: string[]): string => element('g', { 'data-mark': mark }, ...children);

interface Named {
  /** Unique on the page; every id inside begins with it. */
  id: string;
  title: string;
  description: string;
  /** A picture with links inside is a group, or its links would be hidden from assistive technology. */
  role?: 'img' | 'group';
}

export interface Picture extends Named {
  class: string;
  width: number;
  height: number;
}

const nameAttributes = ({ id, role = 'img' }: Named): Attributes => ({
  role,
  'aria-labelledby': `${id}-title`,
  'aria-describedby': `${id}-desc`,
});

const nameElements = ({ id, title, description }: Named) =>
  element('title', { id: `${id}-title` }, xmlText(title)) + element('desc', { id: `${id}-desc` }, xmlText(description));

/** A drawing as wide as its room: x counts in parts of the width, y in pixels, and nothing is scaled. */
export function drawing({ class: className, height, ...named }: Omit<Picture, 'width'>, ...children: string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `drawing ${className}`,
      height: Math.ceil(height),
      ...nameAttributes(named),
    },
    nameElements(named),
    ...children,
  );
}

export function picture({ class: className, width, height, ...named }: Picture, ...children: string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart ${className}`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      ...nameAttributes(named),
    },
    nameElements(named),
    ...children,
  );
}

/** The neutral pattern of what is not known: told apart by its lines, not by colour alone. */
export function hatch(id: string): string {
  return element(
    'pattern',
    { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 7, height: 7, class: 'hatch-ground' }),
    element('line', { x1: 0, y1: 0, x2: 0, y2: 7, class: 'hatch-line' }),
  );
}
