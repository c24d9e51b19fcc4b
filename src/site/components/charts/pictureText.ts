/** Lines of words in a picture, one under the other. Whatever is drawn is SVG text. */
import { xmlText } from '../../../xmlText.ts';
import { fontOf, painted } from './picturePaint.ts';

export interface Piece {
  height: number;
  draw: (y: number) => string;
}

interface Look {
  width: number;
  size: number;
  fill: string;
  weight?: number;
}

const LEADING = 1.7;

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function column(pieces: Piece[]): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let y = top;
      return pieces
        .map(({ height, draw }) => {
          const drawn = draw(y);
          y += height;
          return drawn;
        })
        .join('');
    },
  };
}

/** Broken between words where a line ends; no words take no room. */
export function words(text: string, look: Look, copy: HTMLElement): Piece {
  const measure = measureIn(look, copy);
  const lines: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.replace(/\s+/g, ' '))) {
    const line = (lines.at(-1) ?? '') + segment;
    if (lines.length > 0 && measure(line.trimEnd()) <= look.width) lines[lines.length - 1] = line;
    else lines.push(segment.trimStart());
  }
  const step = look.size * LEADING;
  return {
    height: lines.length * step,
    draw: (y) => lines.map((line, row) => textAt(line.trimEnd(), 0, y + row * step + step * 0.72, look, copy)).join(''),
  };
}

/** Symbols with their words, side by side as far as the width reaches. */
export function flow(entries: { symbol: SVGSVGElement | null; label: string }[], look: Look, copy: HTMLElement): Piece {
  const measure = measureIn(look, copy);
  const step = look.size * LEADING;
  let [x, row] = [0, 0];
  const placed = entries.map(({ symbol, label }) => {
    const width = 28 + measure(label);
    if (x > 0 && x + width > look.width) [x, row] = [0, row + 1];
    const at = { symbol, label, x, row };
    x += width + 20;
    return at;
  });
  return {
    height: entries.length === 0 ? 0 : (row + 1) * step + 8,
    draw: (y) =>
      placed
        .map(({ symbol, label, x: left, row: own }) => {
          const top = y + own * step;
          const drawn = symbol ? painted(symbol, { x: left, y: top + (step - 16) / 2, width: 20, height: 16 }) : '';
          return drawn + textAt(label, left + 28, top + step * 0.72, look, copy);
        })
        .join(''),
  };
}

function measureIn({ size, weight = 400 }: Look, copy: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('Nothing measures text here.');
  context.font = `${weight} ${size}px ${fontOf(copy)}`;
  return (text) => context.measureText(text).width;
}

const textAt = (text: string, x: number, y: number, { size, fill, weight = 400 }: Look, copy: HTMLElement) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" font-family="${xmlText(fontOf(copy))}" fill="${fill}">${xmlText(text)}</text>`;
