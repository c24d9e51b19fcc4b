/** A row of swatches with words, broken into lines where it must. */
import { element, text } from './element.ts';
import { textWidth } from './textWidth.ts';

export interface LegendEntry {
  label: string;
  /** Drawn as a small box of this class, unless `symbol` draws another mark around a centre. */
  class?: string;
  fill?: string;
  symbol?: ((x: number, y: number) => string) | undefined;
}

/** An entry that has nothing to explain is false. */
export function drawLegend(
  entries: (LegendEntry | false)[],
  place: { x: number; y: number; width: number; size: number },
): { height: number; body: string } {
  const { size } = place;
  const box = size * 0.95;
  let x = place.x;
  let y = place.y + size;
  const shown = entries.filter((entry) => entry !== false);
  const body = shown.map(({ label, class: className, fill, symbol }) => {
    const width = box + 6 + textWidth(label, size);
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x;
      y += size * 1.6;
    }
    const swatch = symbol
      ? symbol(x + box / 2, y - box * 0.4)
      : element('rect', { x, y: y - box + 1, width: box, height: box, class: `${className} swatch`, fill });
    const drawn = swatch + text(label, x + box + 6, y, size, 'soft');
    x += width + size;
    return drawn;
  });
  return { height: shown.length === 0 ? place.y : y + size * 0.6, body: body.join('') };
}
