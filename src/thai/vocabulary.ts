/** Cuts normalised text into words by the words of the index itself, so that every browser cuts as the build did. */

import { once } from '../once.ts';
import { Cutter, edgesOf, endsWithin } from './cut.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { isRun, pieces, weight } from './pieces.ts';

/** Words that Thai is cut by: those that texts are made of, and compounds of them. A single letter is never one. */
export class Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  private readonly parts: Cutter;
  private readonly all: Cutter;

  constructor(words: Iterable<string>, compounds: Iterable<string> = [], parts?: Cutter) {
    this.words = new Set(words);
    this.compounds = new Set(compounds);
    const thai = [...this.words].filter(isRun);
    this.parts = parts ?? new Cutter(thai);
    this.all = this.compounds.size === 0 ? this.parts : new Cutter([...thai, ...this.compounds]);
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
  read(normalised: string): string[] {
    return pieces(normalised).flatMap((piece) => (isRun(piece) ? this.readRun(piece) : [piece]));
  }

  /** Words side by side in a piece, of those that tell something, as long as they can be: "ครัวเรือนเปราะบาง รายได้". */
  readonly pairsOf = (piece: string): string[] => {
    const words = isRun(piece) ? this.parts.cut(piece) : [];
    const telling: string[] = [];
    for (let at = 0; at < words.length; ) {
      const spans = Array.from({ length: COMPOUND_SIZE }, (_, more) => words.slice(at, at + more + 1));
      const [word, ...others] = spans.findLast((span) => span.length > 1 && this.compounds.has(span.join(''))) ?? [
        words[at] ?? '',
      ];
      at += others.length + 1;
      if (others.length > 0 || !FUNCTION_WORDS.has(word ?? '')) telling.push([word, ...others].join(''));
    }
    return telling.slice(1).map((word, at) => `${telling[at]} ${word}`);
  };

  private readRun(run: string): string[] {
    const words = this.parts.cut(run);
    const starts = edgesOf(words);
    const endsAt = (end: number, at: number) => starts.slice(at + 2, at + COMPOUND_SIZE + 1).includes(end);
    const compounds = starts.flatMap((start, at) =>
      this.all.wordsFrom(run, start).filter((word) => this.compounds.has(word) && endsAt(start + word.length, at)),
    );
    return [...words.flatMap(this.withParts), ...compounds];
  }

  /** And words with which it begins or ends: whoever types "ข่าว" also means "ข่าวสาร". The rest is a word too, or the part is long. */
  private readonly withParts = once((word: string): string[] => {
    const isMeant = (part: string, rest: string) =>
      this.words.has(part) &&
      weight(part) >= (FUNCTION_WORDS.has(rest) ? 3 : 2) &&
      (this.words.has(rest) || part.length >= 4);
    const parts = (weight(word) < 3 ? [] : endsWithin(word)).flatMap((at) => {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      return [...(isMeant(head, tail) ? [head] : []), ...(isMeant(tail, head) ? [tail] : [])];
    });
    return [word, ...parts];
  });
}

/** How many words a compound is made of at most. */
export const COMPOUND_SIZE = 5;
