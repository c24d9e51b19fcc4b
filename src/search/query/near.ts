/** Near forms of what stands nowhere: a known misspelling, letters of the same sound, a slip of the hand, a word begun. */
import { distance } from 'fastest-levenshtein';
import { cutCheapest, endsWord } from '../cut.ts';
import { FUNCTION_WORDS } from '../functionWords.ts';
import { once } from '../once.ts';
import { isThai, weight } from '../words.ts';
import type { OpenedCatalogue } from './opened.ts';

/** A part of a Thai piece: words as typed, or with `words` those that are near to it, of which there may be none. */
export interface NearPart {
  text: string;
  words?: string[];
}

/** Fewer consonants fit too many words. */
const LEAST_WEIGHT = 3;
const MOST = 8;
/** What a near word costs, and a short one that stands as typed; any other word costs 1. */
const NEAR = 3;
const SHORT = 1.6;
/** Letters of a word that a near one is looked for. */
const LONGEST = 24;

const SOUNDS = ['คขฃฅฆ', 'ชฉฌ', 'สซศษ', 'ยญ', 'ดฎ', 'ตฏ', 'ทฐฑฒถธ', 'นณ', 'พผภ', 'ฟฝ'];
const soundOf = new Map(SOUNDS.flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)])));

/** How a word sounds, roughly: its consonants, those of one sound as one, without ร ล ห อ, which are often left out. */
const sound = (word: string) =>
  [...word.replace(/[^\u0e01-\u0e2e]|[รลฬหอฮ]/g, '')]
    .map((letter) => soundOf.get(letter) ?? letter)
    .join('')
    .replace(/(.)\1+/g, '$1');
const withoutSilent = (word: string) => word.replace(/[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c/g, '');
const soundsOf = (word: string) => new Set([sound(word), sound(withoutSilent(word))]);

const wordsOf = ({ vocabulary }: OpenedCatalogue) => [...vocabulary.words, ...vocabulary.compounds];

const opened = new WeakMap<OpenedCatalogue, Map<string, string[]>>();

/** Made when it is first needed: most queries never need it. */
function bySound(index: OpenedCatalogue): Map<string, string[]> {
  const known = opened.get(index);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const word of wordsOf(index)) {
    if (!isThai(word) || weight(word) < LEAST_WEIGHT) continue;
    for (const key of soundsOf(word)) made.set(key, [...(made.get(key) ?? []), word]);
  }
  opened.set(index, made);
  return made;
}

/** Words that sound as the window does, or nearly, the nearest first. */
function alike(window: string, index: OpenedCatalogue): string[] {
  if (weight(window) < LEAST_WEIGHT) return [];
  const most = window.length < 6 ? 1 : window.length < 11 ? 2 : 3;
  const words = new Set([...soundsOf(window)].flatMap((key) => bySound(index).get(key) ?? []));
  return [...words]
    .map((word) => ({
      word,
      apart: Math.min(distance(window, word), distance(withoutSilent(window), withoutSilent(word))),
    }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** The parts of a Thai piece that is not made of known words alone. */
export function nearThai(piece: string, index: OpenedCatalogue): NearPart[] {
  const { vocabulary, catalogue } = index;
  const isWord = (word: string) => vocabulary.has(word);
  const mended = catalogue.aliases.misspellings.reduce(
    (text, { wrong, right }) => (text.includes(right) ? text : text.replace(wrong, right)),
    piece,
  );
  const words = vocabulary.cut(mended);
  if (mended !== piece && words.every(isWord)) return words.map((word) => ({ text: word, words: [word] }));
  const near = once((window: string) => alike(window, index));
  const parts = cutCheapest(
    mended,
    (start) =>
      Array.from({ length: Math.min(LONGEST, mended.length - start) - 1 }, (_, more) =>
        mended.slice(start, start + 2 + more),
      ),
    (window) => {
      if (isWord(window)) return window.length > 2 ? 1 : SHORT;
      return near(window).length > 0 ? NEAR : Number.POSITIVE_INFINITY;
    },
  );
  return parts.every((part) => part.length > 1)
    ? parts.map((text) => (isWord(text) ? { text } : { text, words: near(text) }))
    : unfinished(parts, index);
}

/** Parts that are like no word: one may be a word begun, or stand inside of one. A short word beside it belongs to it. */
function unfinished(parts: string[], index: OpenedCatalogue): NearPart[] {
  const isWord = (part: string) => index.vocabulary.has(part);
  const isEdge = (at: number) => at === 0 || at === parts.length - 1;
  const isFirm = (part: string, at: number) =>
    isWord(part) && (weight(part) >= LEAST_WEIGHT || (isEdge(at) && FUNCTION_WORDS.has(part)));
  const stretches: string[][] = [];
  parts.forEach((part, at) => {
    if (at > 0 && !isFirm(part, at) && !isFirm(parts[at - 1] ?? '', at - 1)) stretches.at(-1)?.push(part);
    else stretches.push([part]);
  });
  return stretches.map((stretch) => {
    const text = stretch.join('');
    return stretch.every(isWord) ? { text } : { text, words: holding(text, index) };
  });
}

/** Words that hold the text at a place where a word may end, the earliest first. */
function holding(text: string, index: OpenedCatalogue): string[] {
  if (weight(text) < LEAST_WEIGHT) return [];
  const words = wordsOf(index).filter((word) => {
    const at = word.indexOf(text);
    return at >= 0 && endsWord(word, at + text.length);
  });
  return words.sort((a, b) => a.indexOf(text) - b.indexOf(text) || a.length - b.length).slice(0, MOST);
}

/** Latin words with a slip of the hand but in their first letter, else those that begin so, else those that hold it. */
export function nearLatin(piece: string, index: OpenedCatalogue): string[] {
  const latin = wordsOf(index).filter((word) => /^[a-z]/.test(word));
  const most = piece.length < 5 ? 0 : piece.length < 8 ? 1 : 2;
  const slips = latin.filter(
    (word) => word[0] === piece[0] && Math.abs(word.length - piece.length) <= most && distance(word, piece) <= most,
  );
  if (slips.length > 0) return slips.slice(0, MOST);
  return latin
    .filter((word) => (piece.length > 1 && word.startsWith(piece)) || (piece.length > 3 && word.includes(piece)))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST);
}

const LATIN_KEYS = [
  "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
  '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?',
].join('');
const THAI_KEYS = ['ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ', '+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'].join('');

/** "8owih" → "คนไร้": what the same keys write where the keyboard is set to Thai. */
export const onThaiKeys = (typed: string): string =>
  [...typed].map((letter) => THAI_KEYS[LATIN_KEYS.indexOf(letter)] ?? letter).join('');
