/** What a cell is sorted by: a number with its unit as a number, a date as a day, all else as words. Runs without a page. */

import { toArabicDigits } from '../../../thai/index.ts';
import { once } from '../../../once.ts';

/** Null: nothing is known, which comes last whichever way. */
export type Key = number | string | null;

interface Cell {
  text: string;
  /** Head of its row: numbers in it are printed numbers, of which 5.10 comes after 5.9. */
  isHead: boolean;
}

const UNKNOWN = /^[–—-]?$/;
/** "1,234", "−0.5", "63.24%", or with its unit in words before or after it: one number and no other. */
const NUMBER = /^(?:[^\d.,−-]{1,12} )?([−-]?\d[\d,]*(?:\.\d+)?)(?:\s?[^\d]*)?$/;
const DATE = /^(\d{1,2}) ([^\d ]+) (\d{4})$/;

/** The keys of a column: it is one of numbers, or of dates, where most of what is known in it is; all else in it is then unknown. */
export function keysOf(cells: Cell[], lang: string): Key[] {
  const texts = cells.map(({ text }) => plain(text));
  const known = texts.filter((text) => !UNKNOWN.test(text));
  const most = (keyOf: (text: string) => number | null) =>
    known.filter((text) => keyOf(text) !== null).length * 2 > known.length;
  const dayOf = dayIn(lang);
  if (!cells.some(({ isHead }) => isHead) && most(numberOf)) return texts.map(numberOf);
  if (most(dayOf)) return texts.map(dayOf);
  return texts.map((text) => (UNKNOWN.test(text) ? null : text));
}

export function compareBy(a: Key, b: Key, order: 'ascending' | 'descending', lang: string): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : inWords(lang)(String(a), String(b));
  return order === 'ascending' ? ascending : -ascending;
}

const inWords = once((lang: string) => new Intl.Collator(lang, { numeric: true }).compare);

/** One space between words, and Arabic digits. */
const plain = (text: string) => toArabicDigits(text).replace(/\s+/g, ' ').trim();

function numberOf(text: string): number | null {
  const [, digits] = NUMBER.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', '').replace('−', '-'));
}

/** "18 January 2024", with the months of the language, as a number that grows with the days. */
function dayIn(lang: string): (text: string) => number | null {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
  );
  return (text) => {
    const [, day, name = '', year] = DATE.exec(text) ?? [];
    const month = months.indexOf(name);
    return month < 0 ? null : Number(year) * 372 + month * 31 + Number(day);
  };
}
