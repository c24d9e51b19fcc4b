/** Near forms of what stands nowhere: a known misspelling, and words that are like it. */
import { once, onceForEach } from '../once.ts';
import { AlikeWords, LEAST_WEIGHT } from './alike.ts';
import { cutCheapest } from './cut.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { weight } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known to stand somewhere. */
export interface Known {
  vocabulary: Vocabulary;
  /** Whether a part of a piece is a word, or all that something is called. */
  isWord: (part: string) => boolean;
  /** What something is called in one piece. */
  names: ReadonlySet<string>;
  misspellings: readonly { wrong: string; right: string }[];
}

/** A part of a Thai piece: words as typed, or with `words` those that are near to it, of which there may be none. */
export interface NearPart {
  text: string;
  words?: string[];
}

/** What a near word costs, and a short one that stands as typed; any other word costs 1. */
const NEAR = 3;
const SHORT = 1.6;
/** Letters of a word that a near one is looked for. */
const LONGEST = 24;

/** Made when it is first needed: most queries never need it. */
export const alikeIn = onceForEach(
  ({ vocabulary, names }: Known) => new AlikeWords([...vocabulary.words, ...vocabulary.compounds, ...names]),
);

/** The parts of a Thai piece that is not made of known words alone. */
export function nearThai(piece: string, known: Known): NearPart[] {
  const { vocabulary, isWord, misspellings } = known;
  const mended = misspellings.reduce(
    (text, { wrong, right }) => (text.includes(right) ? text : text.replace(wrong, right)),
    piece,
  );
  const words = vocabulary.cut(mended);
  if (mended !== piece && words.every(isWord)) return words.map((word) => ({ text: word, words: [word] }));
  const near = once((text: string) => alikeIn(known).sounding(text));
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
  const isEdge = (at: number) => at === 0 || at === parts.length - 1;
  /** At either end a shorter word stands by itself, so that what stands nowhere does not swallow it: "ขายมังคุดไม่ได้ราคา". */
  const isEnd = (part: string, at: number) =>
    isEdge(at) && (FUNCTION_WORDS.has(part) || (part.length > 3 && weight(part) > 1));
  const isFirm = (part: string, at: number) => isWord(part) && (weight(part) >= LEAST_WEIGHT || isEnd(part, at));
  const isNear = (part: string) => !isWord(part) && part.length > 1;
  const toPart = (stretch: string[]): NearPart => {
    const text = stretch.join('');
    if (stretch.every(isWord)) return { text };
    return { text, words: stretch.length === 1 && isNear(text) ? near(text) : alikeIn(known).holding(text) };
  };
  if (parts.every((part) => part.length > 1)) return parts.map((part) => toPart([part]));
  const found = stretchesOf(parts, isWord, isFirm).map(toPart);
  if (found.every(({ words }) => words?.length !== 0)) return found;
  return stretchesOf(parts, isWord, (part, at) => isNear(part) || isFirm(part, at)).map(toPart);
}

/**
 * Where a part is like no word, it may be a word begun, or stand inside of one. A short word beside it belongs to it, and any
 * word after a single letter.
 */
function stretchesOf(
  parts: string[],
  isWord: (part: string) => boolean,
  isFirm: (part: string, at: number) => boolean,
): string[][] {
  const stretches: string[][] = [];
  parts.forEach((part, at) => {
    const before = stretches.at(-1) ?? [];
    const isLoose = !before.every(isWord) && weight(before.join('')) < 2;
    const isOne = !isFirm(part, at) && !isFirm(parts[at - 1] ?? '', at - 1);
    if (at > 0 && (isLoose || isOne)) before.push(part);
    else stretches.push([part]);
  });
  return stretches;
}
