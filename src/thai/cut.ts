/** Cuts a run of Thai into words of a list. */
import { once } from '../once.ts';

/** Of each letter of Thai, whether it is one of these. */
const flagsOf = (letters: string) =>
  Array.from({ length: 128 }, (_, at) => letters.includes(String.fromCharCode(0xe00 + at)));
const isDependent = flagsOf(
  '\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e45\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e',
);
const isLeading = flagsOf('\u0e40\u0e41\u0e42\u0e43\u0e44');

/** A word may end where no vowel or mark hangs on it, and not in a vowel that is written before its consonant. */
export const endsWord = (run: string, at: number) =>
  at >= run.length || !(isDependent[run.charCodeAt(at) - 0xe00] || isLeading[run.charCodeAt(at - 1) - 0xe00]);

/** Where within a word another may end; a single letter is none. */
export const endsWithin = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => at).filter((at) => at > 1 && endsWord(word, at));

/** Where the parts of a text begin, and where the last one ends. */
export function edgesOf(parts: string[]): number[] {
  let at = 0;
  return [0, ...parts.map((part) => (at += part.length))];
}

/** What a letter that belongs to no word costs; a word of the list costs 1. */
const LETTER = 10;

/** The cheapest parts of a run: of the windows that begin at a place, `cost` is infinite where one is no word, else 1 or more. */
export function cutCheapest(
  run: string,
  windowsFrom: (start: number) => string[],
  cost: (window: string) => number = () => 1,
): string[] {
  const total = new Array<number>(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const last: string[] = [];
  const offer = (end: number, window: string, sum: number) => {
    if (sum >= (total[end] ?? 0)) return;
    total[end] = sum;
    last[end] = window;
  };
  for (let start = 0, here = 0; start < run.length; start += 1, here = total[start] ?? 0) {
    offer(start + 1, run.charAt(start), here + LETTER);
    if (!endsWord(run, start)) continue;
    for (const window of windowsFrom(start)) {
      const end = start + window.length;
      if (here + 1 < (total[end] ?? 0) && endsWord(run, end)) offer(end, window, here + cost(window));
    }
  }
  const parts: string[] = [];
  for (let end = run.length; end > 0; end -= parts.at(-1)?.length ?? end) parts.push(last[end] ?? '');
  return parts.reverse();
}

/** Knows its words by their letters: those that begin at a place of a run are found in one walk along it. */
export class Cutter {
  /** From a node by a letter to the next node: one map for all, because one for each takes ten times the memory. */
  private readonly next = new Map<number, number>();
  /** The word that ends at a node. */
  private readonly words: (string | undefined)[] = [undefined];

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        const step = stepOf(node, word, at);
        const next = this.next.get(step) ?? this.words.push(undefined) - 1;
        this.next.set(step, next);
        node = next;
      }
      this.words[node] = word;
    }
  }

  /** The fewest words that make up a run; a letter that belongs to no word stands alone. */
  readonly cut = once((run: string) => cutCheapest(run, (start) => this.wordsFrom(run, start)));

  /** The words that begin at a place of a run, the shortest first. */
  wordsFrom(run: string, start: number): string[] {
    const found: string[] = [];
    let node: number | undefined = 0;
    for (let at = start; at < run.length; at += 1) {
      node = this.next.get(stepOf(node, run, at));
      if (node === undefined) break;
      const word = this.words[node];
      if (word !== undefined) found.push(word);
    }
    return found;
  }
}

/** Letters of Thai differ in their last seven bits. */
const stepOf = (node: number, text: string, at: number) => node * 128 + (text.charCodeAt(at) % 128);
