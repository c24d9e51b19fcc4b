/**
 * One spelling for one thing: applied alike to what stands on a page and to what is typed. Each rule mends one way in
 * which the same Thai is typed otherwise; none of them changes a word into another word.
 */
import { dropDoubledMarks, joinSaraAe, joinSaraAm, orderMarks } from './spelling.ts';

/** Canonical order and composition. Never the compatibility form, which would take สระอำ apart. */
export const compose = (text: string) => text.normalize('NFC');

/** Characters nobody sees: zero-width spaces and joiners, soft hyphen, byte order mark, direction marks. */
export const dropUnseen = (text: string) => text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');

/** "เรือือน" → "เรือน": สระอือ that was struck twice. */
export const dropDoubledSaraUe = (text: string) => text.replace(/(\u0e37[\u0e48-\u0e4b]?\u0e2d)\1+/g, '$1');

/** "๕.๒" → "5.2". */
export const toArabicDigits = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** "ＰＭＱＡ" → "pmqa": Latin letters and digits of full width, and capitals. */
export const foldLatin = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).toLowerCase();

/** "362,437" → "362437". */
export const joinThousands = (text: string) => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** "007" → "7". */
export const dropLeadingZeros = (text: string) => text.replace(/(?<![\d.,])0+(?=\d+(?![\d.]))/g, '');

const DOTTED = /(?<![\u0e01-\u0e4e])(?:[\u0e01-\u0e2e]{1,4}\.)+[\u0e01-\u0e2e]{1,4}(?:\.|(?![\u0e01-\u0e4e]))/g;

/** "ก.พ.ร." → "กพร. ", "ศอ.บต" → "ศอบต. ": the dots within an abbreviation may be left out; the last one marks it. */
export const joinAbbreviation = (text: string) =>
  text.includes('.') ? text.replace(DOTTED, (found) => `${found.replaceAll('.', '')}. `) : text;

/** "ศค.จชต." → "ศค.", "จชต.": parts of abbreviations that are used by themselves. */
export const abbreviationParts = (text: string): string[] =>
  ((text.includes('.') && text.match(DOTTED)) || []).flatMap((found) =>
    found.split('.').flatMap((part) => (part.length > 1 ? [`${part}.`] : [])),
  );

const rules = [
  compose,
  dropUnseen,
  joinSaraAm,
  orderMarks,
  dropDoubledMarks,
  dropDoubledSaraUe,
  joinSaraAe,
  toArabicDigits,
  foldLatin,
  joinThousands,
  dropLeadingZeros,
  joinAbbreviation,
];

export const normalise = (text: string): string => rules.reduce((done, rule) => rule(done), text);
