/** Cuts normalised text into words by the words of the index itself, so that every browser cuts as the build did. */

/** A piece without a space: an abbreviation with its dot, Thai, Latin letters, or a number with its decimals. */
const PIECE =
  /(?<![\u0e01-\u0e4e])[\u0e01-\u0e2e]{2,8}\.|[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+|[a-z\u00c0-\u024f]+|\d+(?:\.\d+)*/g;
const DEPENDENT = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

export const pieces = (normalised: string): string[] => normalised.match(PIECE) ?? [];
export const isThai = (piece: string) => /^[\u0e01-\u0e4e]/.test(piece);
/** "พม.": consonants with a dot, which are no word of the language. */
export const isAbbreviation = (piece: string) => piece.endsWith('.');
export const isNumber = (piece: string) => /^\d/.test(piece);

/** Consonants alone: what stays right when a vowel or a tone is mistyped. */
export const skeleton = (word: string) => word.replace(/[^\u0e01-\u0e2e]/g, '');
/** Thai consonants or Latin letters: how much a near form has to go by. */
export const weight = (word: string) => (isThai(word) ? skeleton(word).length : word.replace(/[^a-z]/g, '').length);

/** A word may end where no vowel or mark hangs on it. */
export const endsWord = (run: string, at: number) => at >= run.length || !DEPENDENT.test(run.charAt(at));

/** Words that the Thai of an index is cut by; a single letter is never one. */
export class Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Length of the longest word by its first two letters. */
  private readonly longest = new Map<string, number>();
  private readonly cuts = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    for (const word of this.words) {
      const head = word.slice(0, 2);
      this.longest.set(head, Math.max(word.length, this.longest.get(head) ?? 0));
    }
  }

  /** The fewest words that make up the run; a letter that belongs to no word stands alone. */
  cut(run: string): string[] {
    const known = this.cuts.get(run);
    if (known) return known;
    const cut = this.fewest(run);
    this.cuts.set(run, cut);
    return cut;
  }

  private fewest(run: string): string[] {
    const LETTER = 10;
    const cost = Array.from({ length: run.length + 1 }, (_, at) => at * LETTER);
    const from = Array.from({ length: run.length + 1 }, (_, at) => at - 1);
    for (let start = 0; start < run.length; start += 1) {
      const here = cost[start] ?? 0;
      const longest = Math.min(run.length, start + (this.longest.get(run.slice(start, start + 2)) ?? 1));
      for (let end = start + 1; end <= longest; end += 1) {
        const total = here + (end === start + 1 ? LETTER : 1);
        if (total >= (cost[end] ?? 0)) continue;
        if (end > start + 1 && !(endsWord(run, end) && this.words.has(run.slice(start, end)))) continue;
        cost[end] = total;
        from[end] = start;
      }
    }
    const cut: string[] = [];
    for (let end = run.length; end > 0; end = from[end] ?? 0) cut.unshift(run.slice(from[end], end));
    return cut;
  }
}

/** All words of a normalised text in their order. */
export const wordsOf = (normalised: string, vocabulary: Vocabulary): string[] =>
  pieces(normalised).flatMap((piece) => (isThai(piece) && !isAbbreviation(piece) ? vocabulary.cut(piece) : [piece]));
