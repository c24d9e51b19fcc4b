/** The words of an index: Thai is cut by Node's dictionary once, over all texts together. */
import { once } from '../once.ts';
import { endsWithin } from './cut.ts';
import { segmentsOf } from './dictionary.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { isNumber, isRun, weight } from './pieces.ts';
import { COMPOUND_SIZE, Vocabulary } from './vocabulary.ts';

/** Consonants from which a word of the dictionary is taken for a compound. */
const LONG = 6;

/**
 * Of the pieces of all texts: Thai words, Latin words and abbreviations, without numbers; and the compounds of the Thai, of
 * which the `terms` of the glossary are some.
 */
export function vocabularyOf(pieces: Iterable<string>, terms: string[]): Vocabulary {
  const [runs, others]: [string[], string[]] = [[], []];
  for (const piece of pieces) if (!isNumber(piece)) (isRun(piece) ? runs : others).push(piece);
  const thai = new Set([...FUNCTION_WORDS].filter(isRun));
  /** A segment that the dictionary cuts further when it stands alone was a mistake of its surroundings. */
  for (const segment of new Set(segmentsOf(runs.join(' '))))
    for (const word of segmentsOf(segment)) if (canStand(word)) thai.add(word);
  const known = new Vocabulary(thai);
  for (const word of [...thai]) for (const part of [...headsOf(word, known), ...tailsOf(word)]) thai.add(part);
  const words = new Vocabulary([...thai, ...others].sort());
  const isCompound = (term: string) =>
    isRun(term) && words.cut(term).length > 1 && words.cut(term).length <= COMPOUND_SIZE;
  const compounds = compoundsOf(runs.map((run) => words.cut(run))).union(new Set(terms.filter(isCompound)));
  return words.with([...compounds].sort());
}

/** Words that make up one thing: they stand side by side often, and one of them seldom without the other. */
function compoundsOf(runs: string[][]): Set<string> {
  const found = new Set<string>();
  const countOf = once((text: string) => ({ text, times: 0 }));
  const count = (text: string) => {
    const one = countOf(text);
    one.times += 1;
    return one;
  };
  /** With the words of a run the spans that begin with each of them, as long as they are one thing. */
  const open = runs.map((run) => {
    const words = run.map(count);
    return { words, heads: words as ((typeof words)[number] | undefined)[] };
  });
  for (let more = 1; more < COMPOUND_SIZE; more += 1) {
    const spans = open.map(({ words, heads }) =>
      heads.map((head, at) => {
        const last = words[at + more];
        return head && last && count(head.text + last.text);
      }),
    );
    for (const [number, run] of open.entries())
      run.heads = run.heads.map((head, at) => {
        const [span, last] = [spans[number]?.[at], run.words[at + more]];
        if (!head || !last || !span || span.times < Math.max(OFTEN, SHARE * Math.min(head.times, last.times)))
          return undefined;
        if (run.words.slice(at, at + more + 1).every(({ text }) => FUNCTION_WORDS.has(text))) return undefined;
        found.add(span.text);
        return span;
      });
  }
  return found;
}

const OFTEN = 3;
const SHARE = 0.3;

/** "นิคม" of "นิคมสร้างตนเอง": the dictionary holds long compounds whole, of which the first word is to be found too. */
function headsOf(word: string, known: Vocabulary): string[] {
  if (weight(word) < LONG) return [];
  const heads = endsWithin(word).map((at) => word.slice(0, at));
  return heads.filter((head) => {
    const rest = () => known.cut(word.slice(head.length));
    return weight(head) >= 3 && canStand(head) && rest().every((part) => weight(part) >= 2 && known.has(part));
  });
}

/** "พิการ" of "คนพิการ": words made with these heads are often in the dictionary, what follows the head alone. */
const tailsOf = (word: string): string[] =>
  ['คน', 'ผู้', 'นัก', 'ความ']
    .filter((head) => word.startsWith(head))
    .map((head) => word.slice(head.length))
    .filter((tail) => weight(tail) >= 2 && canStand(tail) && segmentsOf(tail).includes(tail));

/** The dictionary leaves single letters and loose endings of names it does not know; those are no words. */
const canStand = (segment: string) =>
  segment.length > 1 && /^[\u0e01-\u0e2e\u0e40-\u0e44]/.test(segment) && !/[\u0e40-\u0e44]$/.test(segment);
