/** Widths of text for the layout, since nothing measures it at build time; on the wide side, in Noto Sans Thai Looped. */
import { ABOVE_OR_BELOW, wordsIn } from '../../thai/index.ts';

const MARKS = new RegExp(`[${ABOVE_OR_BELOW}]`, 'u');
const NARROW_THAI = /[ะาำเแโใไๅ]/u;
const THAI = /[\u0e00-\u0e7f]/u;
const THIN = /[\s.,:;()|'·iljtfr/-]/u;
const WIDE = /[mwMW✓✗]/u;

export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size;
}

function widthOf(character: string): number {
  if (MARKS.test(character)) return 0;
  if (NARROW_THAI.test(character)) return character === 'แ' ? 0.66 : 0.44;
  if (THAI.test(character)) return 0.65;
  if (THIN.test(character)) return 0.34;
  return WIDE.test(character) ? 0.9 : 0.6;
}

/** Breaks text between words so that each line fits; a word that is too long alone keeps its line. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const unit of unbreakable(text)) {
    if (current.trim() !== '' && textWidth((current + unit).trim(), size) > width) {
      lines.push(current.trim());
      current = unit.trimStart();
    } else current += unit;
  }
  return current.trim() === '' ? lines : [...lines, current.trim()];
}

/** Words with what must not part from them: a bracket with the next, closing marks with the last, a number with its word. */
export function unbreakable(text: string): string[] {
  const units: string[] = [];
  for (const { text: word } of wordsIn(text)) {
    const last = units.at(-1);
    if (last === ' ' && units.length > 1 && /^\d/.test(word)) {
      units.splice(-2, 2, `${units.at(-2)} ${word}`);
      continue;
    }
    const joins = last !== undefined && (/[([“\u00a0]$/u.test(last) || /^[)\]”,.:;%ๆฯ\u00a0]/u.test(word));
    if (joins) units[units.length - 1] = last + word;
    else units.push(word);
  }
  return units;
}
