/**
 * The letters of cards: the fonts of the pages, so that Thai is shaped as there, and lines broken where the pages break them.
 * No font of the machine is asked for, or the same site would have other cards elsewhere.
 */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { unbreakable } from '../../../draw/index.ts';
import head from '../../fonts/anuphan-600.woff2?inline';
import latin from '../../fonts/noto-sans-thai-looped-latin.woff2?inline';
import thai from '../../fonts/noto-sans-thai-looped-thai.woff2?inline';

const fileOf = (url: string) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
GlobalFonts.register(fileOf(head), 'Card Head');
GlobalFonts.register(fileOf(thai), 'Card Thai');
GlobalFonts.register(fileOf(latin), 'Card Latin');

/** As the style sheets call the fonts. A sign that the text's lacks stands in the other. */
export const fonts = {
  '--font-text': "'Card Thai', 'Card Latin', 'Card Head'",
  '--font-head': "'Card Head', 'Card Thai', 'Card Latin'",
};

export interface Letters {
  size: number;
  isHead?: boolean;
}

export const fontOf = ({ size, isHead = false }: Letters) =>
  `${isHead ? 600 : 400} ${size}px ${fonts[isHead ? '--font-head' : '--font-text']}`;

const ruler = createCanvas(1, 1).getContext('2d');

export function widthOf(text: string, letters: Letters): number {
  ruler.font = fontOf(letters);
  return ruler.measureText(text).width;
}

/** The text in lines that fit. A word that is too long alone keeps its line. */
export function linesOf(text: string, width: number, letters: Letters): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unbreakable(text.replace(/[^\S\u00a0]+/g, ' '))) {
    if (line.trim() !== '' && widthOf((line + unit).trimEnd(), letters) > width) {
      lines.push(line.trim());
      line = unit.trimStart();
    } else line += unit;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

export interface Fitted extends Letters {
  lines: string[];
}

export interface Room {
  width: number;
  lines: number;
  /** Sizes from the largest to the smallest. */
  from: number;
  to: number;
  isHead?: boolean;
}

/** As large as fits into its room; what is too long even at the smallest size ends with an ellipsis. */
export function fitted(text: string, { width, lines: most, from, to, isHead = false }: Room): Fitted {
  for (let size = from; size >= to; size -= 1) {
    const lines = linesOf(text, width, { size, isHead });
    if (lines.length <= most && lines.every((line) => widthOf(line, { size, isHead }) <= width))
      return { lines, size, isHead };
  }
  const smallest = { size: to, isHead };
  const lines = linesOf(text, width, smallest);
  const kept = lines.slice(0, most);
  const isCut = (row: number) => row === most - 1 && lines.length > most;
  return { lines: kept.map((line, row) => cut(line, isCut(row), width, smallest)), ...smallest };
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cut(line: string, hasMore: boolean, width: number, look: Letters): string {
  if (!hasMore && widthOf(line, look) <= width) return line;
  const left = Array.from(letters.segment(line), ({ segment }) => segment);
  while (left.length > 1 && widthOf(`${left.join('')}…`, look) > width) left.pop();
  return `${left.join('')}…`;
}
