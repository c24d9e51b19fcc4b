/** Cuts normalised text into words by the words of the index itself, so that every browser cuts as the build did. */

/** A piece without a space: Thai, Latin letters, or a number with its decimals. */
const PIECE = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+|[a-z\u00c0-\u024f]+|\d+(?:\.\d+)*/g;
const DEPENDENT = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

export const pieces = (normalised: string): string[] => normalised.match(PIECE) ?? [];
export const isThai = (piece: string) => /^[\u0e01-\u0e4e]/.test(piece);
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
  private readonly longest: number;
  private readonly cuts = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.longest = Math.max(0, ...[...this.words].filter(isThai).map(({ length }) => length));
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
    const cost = [0];
    const from = [0];
    for (let end = 1; end <= run.length; end += 1) {
      cost[end] = (cost[end - 1] ?? 0) + LETTER;
      from[end] = end - 1;
      if (!endsWord(run, end)) continue;
      for (let start = Math.max(0, end - this.longest); start < end - 1; start += 1) {
        const total = (cost[start] ?? 0) + 1;
        if (total < (cost[end] ?? 0) && this.words.has(run.slice(start, end))) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    const cut: string[] = [];
    for (let end = run.length; end > 0; end = from[end] ?? 0) cut.unshift(run.slice(from[end], end));
    return cut;
  }
}

/** All words of a normalised text in their order. */
export const wordsOf = (normalised: string, vocabulary: Vocabulary): string[] =>
  pieces(normalised).flatMap((piece) => (isThai(piece) ? vocabulary.cut(piece) : [piece]));
