/** The words of an index: Thai is cut by Node's dictionary once, over all texts together. */
import { FUNCTION_WORDS } from '../functionWords.ts';
import { abbreviationParts, normalise } from '../normalise.ts';
import { COMPOUND_SIZE, endsWord, isNumber, isRun, pieces, startsOf, Vocabulary, weight } from '../words.ts';

/** Consonants from which a word of the dictionary is taken for a compound. */
const LONG = 6;

/** Thai words, Latin words and abbreviations of the texts, without their numbers; and the compounds of the Thai. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const runs = new Set<string>();
  const others = new Set<string>();
  for (const text of texts) {
    for (const part of abbreviationParts(text)) others.add(part);
    for (const piece of pieces(normalise(text))) if (!isNumber(piece)) (isRun(piece) ? runs : others).add(piece);
  }
  const thai = new Set([...FUNCTION_WORDS].filter(isRun));
  const alone = new Map<string, string[]>();
  for (const run of runs) for (const word of segmentsOf(run, alone)) if (canStand(word)) thai.add(word);
  const known = new Vocabulary(thai);
  for (const word of [...thai]) for (const part of [...headsOf(word, known), ...tailsOf(word)]) thai.add(part);
  const words = new Vocabulary([...thai, ...others].sort());
  return words.with([...compoundsOf([...runs].map((run) => words.cut(run)))].sort());
}

/** Words that make up one thing: they stand side by side often, and one of them seldom without the other. */
function compoundsOf(runs: string[][]): Set<string> {
  const found = new Set<string>();
  const counts = new Map<string, number>();
  const countOf = (word: string) => counts.get(word) ?? 0;
  const count = (word: string) => counts.set(word, countOf(word) + 1);
  for (const run of runs) for (const word of run) count(word);
  let open = runs.map((words) => {
    const places = startsOf(words);
    return { words, places, text: words.join(''), starts: words.map((_, start) => start) };
  });
  for (let size = 2; size <= COMPOUND_SIZE; size += 1) {
    open = open.flatMap((run) => {
      const starts = run.starts.filter((start) => start + size <= run.words.length);
      return starts.length > 0 ? [{ ...run, starts }] : [];
    });
    const spanOf = ({ text, places }: (typeof open)[number], from: number, to: number) =>
      text.slice(places[from], places[to]);
    for (const run of open) for (const start of run.starts) count(spanOf(run, start, start + size));
    for (const run of open) {
      run.starts = run.starts.filter((start) => {
        const [span, head, last] = [
          spanOf(run, start, start + size),
          spanOf(run, start, start + size - 1),
          run.words[start + size - 1] ?? '',
        ];
        const isOne = countOf(span) >= Math.max(OFTEN, SHARE * Math.min(countOf(head), countOf(last)));
        if (!isOne || run.words.slice(start, start + size).every((word) => FUNCTION_WORDS.has(word))) return false;
        found.add(span);
        return true;
      });
    }
  }
  return found;
}

const OFTEN = 3;
const SHARE = 0.3;

/** "นิคม" of "นิคมสร้างตนเอง": the dictionary holds long compounds whole, of which the first word is to be found too. */
function headsOf(word: string, known: Vocabulary): string[] {
  if (weight(word) < LONG) return [];
  const ends = Array.from({ length: word.length }, (_, at) => at).filter(
    (at) => endsWord(word, at) && weight(word.slice(0, at)) >= 3,
  );
  return ends
    .filter((at) => {
      const rest = known.cut(word.slice(at));
      return canStand(word.slice(0, at)) && rest.every((part) => weight(part) >= 2 && known.has(part));
    })
    .map((at) => word.slice(0, at));
}

/** "พิการ" of "คนพิการ": words made with these heads are often in the dictionary, what follows the head alone. */
const tailsOf = (word: string): string[] =>
  ['คน', 'ผู้', 'นัก', 'ความ']
    .filter((head) => word.startsWith(head))
    .map((head) => word.slice(head.length))
    .filter((tail) => weight(tail) >= 2 && canStand(tail) && cut(tail).length === 1);

/** A segment that the dictionary cuts further when it stands alone was a mistake of its surroundings. */
function segmentsOf(piece: string, alone: Map<string, string[]>): string[] {
  return cut(piece).flatMap((segment) => {
    const parts = alone.get(segment) ?? cut(segment);
    alone.set(segment, parts);
    return parts;
  });
}
let cutter: Intl.Segmenter | undefined;

function cut(text: string): string[] {
  cutter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...cutter.segment(text)].map(({ segment }) => segment);
}

/** The dictionary leaves single letters and loose endings of names it does not know; those are no words. */
const canStand = (segment: string) =>
  segment.length > 1 && /^[\u0e01-\u0e2e\u0e40-\u0e44]/.test(segment) && !/[\u0e40-\u0e44]$/.test(segment);
