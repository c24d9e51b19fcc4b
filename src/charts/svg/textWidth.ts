/** Widths of text for the layout, since nothing measures it at build time; on the wide side, in Noto Sans Thai Looped. */

const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/u;
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
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const lines: string[] = [];
  let current = '';
  for (const { segment } of segmenter.segment(text)) {
    if (current.trim() !== '' && textWidth(current + segment, size) > width) {
      lines.push(current.trim());
      current = segment.trimStart();
    } else current += segment;
  }
  return current.trim() === '' ? lines : [...lines, current.trim()];
}
