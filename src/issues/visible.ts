/** Makes invisible characters readable, so that "what was found" can be seen in a terminal and in a web page. */
import type { Bilingual } from '../words/index.ts';

/** Enough of a long cell to recognise it. */
const LONGEST = 120;

const NAMES: Record<string, Bilingual> = {
  '\t': { th: 'แท็บ', en: 'tab' },
  '\n': { th: 'ขึ้นบรรทัดใหม่', en: 'line break' },
  '\r': { th: 'ปัดแคร่ CR', en: 'carriage return' },
  '\u00a0': { th: 'ช่องว่างไม่ตัดบรรทัด U+00A0', en: 'no-break space U+00A0' },
  '\u00ad': { th: 'ยัติภังค์แฝง U+00AD', en: 'soft hyphen U+00AD' },
  '\u200b': { th: 'ช่องว่างกว้างศูนย์ U+200B', en: 'zero-width space U+200B' },
  '\u200c': { th: 'ตัวคั่นกว้างศูนย์ U+200C', en: 'zero-width non-joiner U+200C' },
  '\u200d': { th: 'ตัวเชื่อมกว้างศูนย์ U+200D', en: 'zero-width joiner U+200D' },
  '\u202f': { th: 'ช่องว่างแคบไม่ตัดบรรทัด U+202F', en: 'narrow no-break space U+202F' },
  '\u2060': { th: 'ตัวเชื่อมคำ U+2060', en: 'word joiner U+2060' },
  '\ufeff': { th: 'เครื่องหมาย BOM U+FEFF', en: 'byte order mark U+FEFF' },
};
const SPACE: Bilingual = { th: 'ช่องว่าง', en: 'space' };

/**
 * Controls, format and private-use characters, what Unicode calls ignorable or no character, and every space but the
 * plain one: what a reader cannot see or tell apart.
 */
export const INVISIBLE = /[\p{C}\p{DI}\p{Zl}\p{Zp}\u2800\ufffc]|(?! )\p{Zs}/u;
const EACH_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** Invisible characters and spaces at either end as ⟨name⟩ in the language; a very long text is cut with "…". */
export function visible(text: string, lang: keyof Bilingual): string {
  const characters = [...text.slice(0, 3 * LONGEST)];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return wholeVisible(
    shown.replace(/^ +| +$/g, (spaces) => `⟨${SPACE[lang]}⟩`.repeat(spaces.length)),
    lang,
  );
}

/** The same of a list or a path, in its full length; spaces stay. */
export const wholeVisible = (text: string, lang: keyof Bilingual): string =>
  text.replace(EACH_INVISIBLE, (character) => `⟨${NAMES[character]?.[lang] ?? codePoint(character)}⟩`);

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
