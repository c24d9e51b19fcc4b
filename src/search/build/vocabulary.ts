/** The words of an index: Thai is cut by Node's dictionary once, over all texts together. */
import { endsWord, isAbbreviation, isNumber, isThai, pieces, Vocabulary, weight } from '../words.ts';

/** Consonants from which a word of the dictionary is taken for a compound. */
const LONG = 6;

/** `texts` are normalised. Latin words are in the list too, so that a near one can be found for them. */
export function vocabularyOf(texts: Iterable<string>): { vocabulary: Vocabulary; latin: Set<string> } {
  const seen = new Set<string>();
  const thai = new Set<string>();
  const latin = new Set<string>();
  const alone = new Map<string, string[]>();
  for (const text of texts) {
    for (const piece of pieces(text)) {
      if (seen.has(piece) || isNumber(piece) || isAbbreviation(piece)) continue;
      seen.add(piece);
      if (!isThai(piece)) latin.add(piece);
      else for (const word of segmentsOf(piece, alone)) if (canStand(word)) thai.add(word);
    }
  }
  for (const word of [...thai]) for (const part of [...headsOf(word, thai), ...tailsOf(word)]) thai.add(part);
  return { vocabulary: new Vocabulary(thai), latin };
}

/** "นิคม" of "นิคมสร้างตนเอง": the dictionary holds long compounds whole, of which the first word is to be found too. */
function headsOf(word: string, known: ReadonlySet<string>): string[] {
  if (weight(word) < LONG) return [];
  const ends = Array.from({ length: word.length }, (_, at) => at).filter(
    (at) => endsWord(word, at) && weight(word.slice(0, at)) >= 3,
  );
  return ends
    .filter((at) => {
      const rest = new Vocabulary(known).cut(word.slice(at));
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
