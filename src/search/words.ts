/** Cuts normalised text into words by the words of the index itself, so that every browser cuts as the build did. */

import { FUNCTION_WORDS } from './functionWords.ts';

/** A piece without a space: an abbreviation with its dot, Thai, Latin letters, or a number with its decimals. */
const PIECE =
  /(?<![\u0e01-\u0e4e])[\u0e01-\u0e2e]{2,8}\.|[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+|[a-z\u00c0-\u024f]+|\d+(?:\.\d+)*/g;
const DEPENDENT = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

export const pieces = (normalised: string): string[] => normalised.match(PIECE) ?? [];
export const isThai = (piece: string) => /^[\u0e01-\u0e4e]/.test(piece);
/** "พม.": consonants with a dot, which are no word of the language. */
export const isAbbreviation = (piece: string) => piece.endsWith('.');
export const isNumber = (piece: string) => /^\d/.test(piece);

/** Thai consonants or Latin letters: how much a word has to go by. */
export const weight = (word: string) => word.replace(isThai(word) ? /[^\u0e01-\u0e2e]/g : /[^a-z]/g, '').length;

/** A word may end where no vowel or mark hangs on it. */
export const endsWord = (run: string, at: number) => at >= run.length || !DEPENDENT.test(run.charAt(at));

/** What a letter that belongs to no word costs; a word of the vocabulary costs 1. */
const LETTER = 10;

/** The cheapest parts of a run: `cost` of a window of at most `longest(start)` letters, infinite where it is no word. */
export function cutCheapest(
  run: string,
  longest: (start: number) => number,
  cost: (window: string) => number,
): string[] {
  const total = Array.from({ length: run.length + 1 }, (_, at) => at * LETTER);
  const from = Array.from({ length: run.length + 1 }, (_, at) => at - 1);
  for (let start = 0; start < run.length; start += 1) {
    const here = total[start] ?? 0;
    if (here + LETTER < (total[start + 1] ?? 0)) {
      total[start + 1] = here + LETTER;
      from[start + 1] = start;
    }
    const last = Math.min(run.length, start + longest(start));
    for (let end = start + 2; end <= last; end += 1) {
      if (here + 1 >= (total[end] ?? 0) || !endsWord(run, end)) continue;
      const sum = here + cost(run.slice(start, end));
      if (sum >= (total[end] ?? 0)) continue;
      total[end] = sum;
      from[end] = start;
    }
  }
  const parts: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) parts.unshift(run.slice(from[end], end));
  return parts;
}

/** Words that Thai is cut by: those that texts are made of, and compounds of them. A single letter is never one. */
export class Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  private readonly parts: Cutter;
  private readonly all: Cutter;
  private readonly inside = new Map<string, string[]>();

  constructor(words: Iterable<string>, compounds: Iterable<string> = [], parts?: Cutter) {
    this.words = new Set(words);
    this.compounds = new Set(compounds);
    this.parts = parts ?? new Cutter(this.words);
    this.all = this.compounds.size === 0 ? this.parts : new Cutter(new Set([...this.words, ...this.compounds]));
  }

  /** The same words, which keep what they have cut, with compounds. */
  with(compounds: Iterable<string>): Vocabulary {
    return new Vocabulary(this.words, compounds, this.parts);
  }

  has(word: string): boolean {
    return this.words.has(word) || this.compounds.has(word);
  }

  /** The fewest words that make up a Thai run; a letter that belongs to no word stands alone. */
  cut(run: string): string[] {
    return this.all.cut(run);
  }

  /** The fewest words of a normalised text in their order. */
  wordsOf(normalised: string): string[] {
    return pieces(normalised).flatMap((piece) => (isRun(piece) ? this.cut(piece) : [piece]));
  }

  /** Every word by which a normalised text can be found: its words, those within them, and the compounds of them. */
  read(normalised: string): Set<string> {
    const found = new Set<string>();
    for (const piece of pieces(normalised)) {
      if (!isRun(piece)) found.add(piece);
      else this.readRun(piece, found);
    }
    return found;
  }

  private readRun(run: string, found: Set<string>): void {
    const words = this.parts.cut(run);
    for (const word of words) {
      found.add(word);
      for (const part of this.within(word)) found.add(part);
    }
    for (const span of spansOf(run, words)) if (this.compounds.has(span)) found.add(span);
  }

  /** Words with which a word begins or ends: whoever types "ข่าว" also means "ข่าวสาร". The rest is a word too, or the part is long. */
  private within(word: string): string[] {
    const known = this.inside.get(word);
    if (known) return known;
    const isMeant = (part: string, rest: string) =>
      this.words.has(part) &&
      weight(part) >= (FUNCTION_WORDS.has(rest) ? 3 : 2) &&
      (this.words.has(rest) || part.length >= 4);
    const ends = Array.from({ length: word.length }, (_, at) => at).filter((at) => at > 1 && endsWord(word, at));
    const found = (weight(word) < 3 ? [] : ends).flatMap((at) => {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      return [...(isMeant(head, tail) ? [head] : []), ...(isMeant(tail, head) ? [tail] : [])];
    });
    this.inside.set(word, found);
    return found;
  }
}

/** How many words a compound is made of at most. */
export const COMPOUND_SIZE = 5;

/** What stands side by side in a run of these words, from two words on. */
function* spansOf(run: string, words: string[]): Generator<string> {
  const starts = startsOf(words);
  for (const [at, start] of starts.entries())
    for (const end of starts.slice(at + 2, at + COMPOUND_SIZE + 1)) yield run.slice(start, end);
}

/** Where in a run its words begin, and where the last one ends. */
export function startsOf(words: string[]): number[] {
  let at = 0;
  return [0, ...words.map((word) => (at += word.length))];
}

/** Thai that is to be cut. */
export const isRun = (piece: string) => isThai(piece) && !isAbbreviation(piece);

class Cutter {
  private readonly words: ReadonlySet<string>;
  /** Length of the longest word by its first two letters. */
  private readonly longest = new Map<string, number>();
  private readonly cuts = new Map<string, string[]>();

  constructor(words: ReadonlySet<string>) {
    this.words = words;
    for (const word of words) {
      const head = word.slice(0, 2);
      this.longest.set(head, Math.max(word.length, this.longest.get(head) ?? 0));
    }
  }

  cut(run: string): string[] {
    const known = this.cuts.get(run);
    if (known) return known;
    const cut = cutCheapest(
      run,
      (start) => this.longest.get(run.slice(start, start + 2)) ?? 1,
      (window) => (this.words.has(window) ? 1 : Number.POSITIVE_INFINITY),
    );
    this.cuts.set(run, cut);
    return cut;
  }
}
