/**
 * Whether what a drawing says can be seen: its words against what lies under them, its lines and marks against the page,
 * and a solid mark apart from a hollow one. Runs in the page itself, so it must not use anything from outside. Asked at the
 * top of a page whose whole height is in view.
 */
import type { Page } from 'playwright';

/** What is too faint and where, empty when nothing is. */
export function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    const read = new Map<string, Colour>();
    const colourOf = (text: string): Colour => {
      const known = read.get(text);
      if (known) return known;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      read.set(text, colour);
      return colour;
    };
    const luminance = ([red, green, blue]: Colour) => {
      const part = (one: number) => (one <= 10 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const contrast = (a: Colour, b: Colour) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const styleOf = (element: Element) => getComputedStyle(element);
    /** Of the first box around that has a ground, else of the canvas. */
    const groundOf = (element: Element | null): Colour => {
      if (!element) return colourOf('Canvas');
      const own = colourOf(styleOf(element).backgroundColor);
      return own[3] > 0.9 ? own : groundOf(element.parentElement);
    };
    /** What is painted under the middle of a text: a halo of its own, a shape, else the ground. */
    const under = (text: Element): Colour => {
      const style = styleOf(text);
      if (style.paintOrder.startsWith('stroke') && style.stroke !== 'none') return colourOf(style.stroke);
      const { left, top, width, height } = text.getBoundingClientRect();
      const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
      for (const one of stack) {
        if (one === text || one.contains(text) || !(one instanceof SVGGeometryElement)) continue;
        const { fill, fillOpacity, opacity } = styleOf(one);
        if (fill === 'none' || fill.startsWith('url') || Number(fillOpacity) * Number(opacity) < 0.9) continue;
        const colour = colourOf(fill);
        if (colour[3] > 0.9) return colour;
      }
      return groundOf(text);
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width + element.getBoundingClientRect().height > 0;

    const told = new Set<string>();
    const tell = (element: Element, what: string, ratio: number) => {
      const said = element.localName === 'text' ? ` "${element.textContent?.trim().slice(0, 24)}"` : '';
      const svg = element.closest('svg[id]');
      told.add(
        `${what} ${ratio.toFixed(2)}: ${element.localName}.${element.getAttribute('class')}${said} in #${svg?.id}`,
      );
    };
    for (const text of document.querySelectorAll('.drawing text, .chart text')) {
      if (!isShown(text) || text.textContent?.trim() === '') continue;
      const ratio = contrast(colourOf(styleOf(text).fill), under(text));
      if (ratio < 4.5) tell(text, 'word', ratio);
    }
    const drawn = {
      stroke:
        '.edge, .floor, .notch, .stem, .lead, .mark-last, .hatch-line, .block-earned, .block-open, .block-lost, .last-line:not(.last-over)',
      fill: '.mark-result, .stated, .rule-known, .block-awarded',
    };
    for (const [look, selector] of Object.entries(drawn) as ['stroke' | 'fill', string][])
      for (const part of document.querySelectorAll(selector)) {
        if (!part.closest('.drawing, .chart') || (part.closest('pattern') === null && !isShown(part))) continue;
        if (part.closest('pattern') && !isShown(part.closest('svg') as Element)) continue;
        const ratio = contrast(colourOf(styleOf(part)[look]), groundOf(part.closest('svg')));
        if (ratio < 3) tell(part, look, ratio);
      }
    for (const hollow of document.querySelectorAll('.drawing .mark-last, .chart .mark-last')) {
      const ratio = contrast(colourOf(styleOf(hollow).fill), colourOf(styleOf(hollow).stroke));
      if (isShown(hollow) && ratio < 3) tell(hollow, 'hollow', ratio);
    }
    const all = [...told];
    return all.length > 6 ? [...all.slice(0, 6), `and ${all.length - 6} more`] : all;
  });
}
