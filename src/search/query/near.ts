/** Near forms of what stands nowhere: a known misspelling, letters of the same sound, a slip of the hand, a word begun. */
import { distance } from 'fastest-levenshtein';
import { once } from '../../once.ts';
import { cutCheapest, endsWord, FUNCTION_WORDS, isThai, lettersApart, soundsOf, weight } from '../../thai/index.ts';
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

/** Made when it is first needed: most queries never need it. */
const wordsOf = once(({ vocabulary, names }: OpenedCatalogue) => [
  ...new Set([...vocabulary.words, ...vocabulary.compounds, ...names]),
]);

const bySound = once((index: OpenedCatalogue) => {
  const words = wordsOf(index).filter((word) => isThai(word) && weight(word) >= LEAST_WEIGHT);
  const made = new Map<string, string[]>();
  for (const word of words) for (const key of soundsOf(word)) made.set(key, [...(made.get(key) ?? []), word]);
  return made;
});

/** Words that sound as the window does, or nearly, the nearest first. */
function alike(window: string, index: OpenedCatalogue): string[] {
  const most = weight(window) < LEAST_WEIGHT ? 0 : window.length < 7 ? 1 : window.length < 11 ? 2 : 3;
  const words = [...soundsOf(window)].flatMap((key) => bySound(index).get(key) ?? []);
  return [...new Set(words)]
    .map((word) => ({ word, apart: lettersApart(window, word) }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** The parts of a Thai piece that is not made of known words alone. */
export function nearThai(piece: string, index: OpenedCatalogue): NearPart[] {
  const { vocabulary, catalogue, isWord } = index;
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

/** Parts that are like no word: one may be a word begun, or stand inside of one. A short word beside it belongs to it, and any word after a single letter. */
function unfinished(parts: string[], index: OpenedCatalogue): NearPart[] {
  const { isWord } = index;
  const isEdge = (at: number) => at === 0 || at === parts.length - 1;
  const isFirm = (part: string, at: number) =>
    isWord(part) && (weight(part) >= LEAST_WEIGHT || (isEdge(at) && FUNCTION_WORDS.has(part)));
  const stretches: string[][] = [];
  parts.forEach((part, at) => {
    const before = stretches.at(-1) ?? [];
    const isLoose = !before.every(isWord) && weight(before.join('')) < 2;
    const isOne = !isFirm(part, at) && !isFirm(parts[at - 1] ?? '', at - 1);
    if (at > 0 && (isLoose || isOne)) before.push(part);
    else stretches.push([part]);
  });
  return stretches.map((stretch) => {
    const text = stretch.join('');
    return stretch.every(isWord) ? { text } : { text, words: holding(text, index) };
  });
}

/** Words that hold the text at a place where a word may end, the earliest first; else those that one slip makes of it. */
function holding(text: string, index: OpenedCatalogue): string[] {
  if (weight(text) < LEAST_WEIGHT) return [];
  const words = wordsOf(index).filter((word) => {
    const at = word.indexOf(text);
    return at >= 0 && endsWord(word, at + text.length);
  });
  if (words.length === 0) return slipsOf(text, weight(text) > LEAST_WEIGHT ? 1 : 0, index);
  return words.sort((a, b) => a.indexOf(text) - b.indexOf(text) || a.length - b.length).slice(0, MOST);
}

/** Words with so many letters typed wrongly at most, but not their first one. */
const slipsOf = (text: string, most: number, index: OpenedCatalogue): string[] =>
  wordsOf(index)
    .filter(
      (word) => word[0] === text[0] && Math.abs(word.length - text.length) <= most && distance(word, text) <= most,
    )
    .slice(0, MOST);

/** Latin words with a slip of the hand, else those that begin so, else those that hold it. */
export function nearLatin(piece: string, index: OpenedCatalogue): string[] {
  const slips = slipsOf(piece, piece.length < 5 ? 0 : piece.length < 8 ? 1 : 2, index);
  if (slips.length > 0) return slips;
  return wordsOf(index)
    .filter((word) => (piece.length > 1 && word.startsWith(piece)) || (piece.length > 3 && word.includes(piece)))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST);
}
