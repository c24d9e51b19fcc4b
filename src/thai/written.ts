/** Text as it stands on a page: its language, and the ways in which a piece of normalised text may be written there. */
import { isAbbreviation, isNumber, isThai } from './pieces.ts';

type Language = 'th' | 'en';

/** By its letters: Thai holds foreign names as its own. */
export const languageOf = (text: string): Language => (THAI.test(text) ? 'th' : 'en');

/** Whether a text is of the language; one that is not Thai may hold Thai names, as long as most of its letters are its own. */
export const isWrittenIn = (text: string, lang: Language): boolean =>
  languageOf(text) === lang || (THAI.test(text) && 2 * lettersIn(text, THAI_LETTER) < lettersIn(text, /\p{L}/gu));

const THAI = /[\u0e01-\u0e4e]/;
const THAI_LETTER = /[\u0e01-\u0e4e]/g;
const lettersIn = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** A part of a text, with its language where it is not the one around it. */
export interface Run {
  text: string;
  lang?: Language;
}

/** What of a text is in another language than the one around it. */
export function runsIn(text: string, lang: Language): Run[] {
  if (languageOf(text) === lang || !/\p{L}/u.test(text)) return [{ text }];
  const parts = text.split(THAI_RUN).filter((part) => part !== '');
  return parts.map((part) => (languageOf(part) === lang ? { text: part } : { text: part, lang: languageOf(part) }));
}

/** With the numbers and signs between its words. */
const THAI_RUN = /([\u0e01-\u0e5b]+(?:[^\p{L}]*[\u0e01-\u0e5b]+)*\.?)/u;

/** The other way round from `normalise`, as the source of a pattern: with dots in an abbreviation, separators in a number, digits of either kind, สระอำ either way. */
export function writtenAs(piece: string): string {
  const isShort = /^[\u0e01-\u0e2e]{2,8}\.?$/.test(piece);
  const between = isNumber(piece) ? ',?' : isShort ? '\\.?' : '[\\u200b\\u00ad]?';
  const letters = [...piece.replace(/\.$/, '')].map((letter) => {
    if (/\d/.test(letter)) return `[${letter}${String.fromCharCode(0x0e50 + Number(letter))}]`;
    return letter === '\u0e33' ? '(?:\u0e33|\u0e4d\u0e32)' : letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const whole = letters.join(between);
  if (isNumber(piece)) return `(?<![\\d.])0*${whole}(?![\\d]|\\.\\d)`;
  if (!isThai(piece)) return `(?<![a-z])${whole}(?![a-z])`;
  return isAbbreviation(piece) ? `(?<![\\u0e01-\\u0e4e])${whole}\\.?` : `${whole}(?![\\u0e30-\\u0e3a\\u0e47-\\u0e4e])`;
}
