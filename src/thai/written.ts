/** Text as it stands on a page: its language, and the ways in which a piece of normalised text may be written there. */
import { isAbbreviation, isNumber, isThai } from './pieces.ts';

/** By its letters. */
export const languageOf = (text: string): 'th' | 'en' => (/[\u0e01-\u0e4e]/.test(text) ? 'th' : 'en');

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
