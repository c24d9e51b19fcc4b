/** Which entries hold which word, and which two words side by side. */
import { pairKey, STANDS, wordKey } from '../format.ts';
import { normalise } from '../normalise.ts';
import { isAbbreviation, isNumber, type Vocabulary, wordsOf } from '../words.ts';
import type { SearchDocument } from './document.ts';
import { innerWords } from './innerWords.ts';

/** By key, in the form of `Shard`. */
export type Postings = Map<string, number[]>;

export function postingsOf(
  documents: SearchDocument[],
  vocabulary: Vocabulary,
  places: ReadonlyMap<string, number>,
): Postings {
  const keysOf = cutter(vocabulary, places);
  const innerKeys = insides(vocabulary, places);
  const postings: Postings = new Map();
  const last = new Map<string, number>();
  documents.forEach((document, number) => {
    const best = new Map<string, number>();
    const note = (texts: string[], stands: number) => {
      for (const text of texts) for (const key of keysOf(text)) if (!best.has(key)) best.set(key, stands);
    };
    note([document.entry.title, ...document.names], STANDS.title);
    note(document.lead, STANDS.lead);
    note(document.body, STANDS.body);
    for (const key of [...best.keys()])
      for (const inner of innerKeys(key)) if (!best.has(inner)) best.set(inner, STANDS.body);
    for (const [key, stands] of best) {
      const step = number - (last.get(key) ?? 0);
      const list = postings.get(key);
      if (list) list.push(step * 4 + stands);
      else postings.set(key, [step * 4 + stands]);
      last.set(key, number);
    }
  });
  return postings;
}

/** Keys of a text; the same text stands on many pages. Two numbers side by side are a row of a table, not a phrase. */
function cutter(vocabulary: Vocabulary, places: ReadonlyMap<string, number>): (text: string) => string[] {
  const cut = new Map<string, string[]>();
  return (text) => {
    const known = cut.get(text);
    if (known) return known;
    const words = wordsOf(normalise(text), vocabulary);
    const keys = words.map((word) => wordKey(word, places));
    const pairs = keys
      .slice(1)
      .flatMap((key, index) =>
        isNumber(words[index] ?? '') && isNumber(words[index + 1] ?? '') ? [] : [pairKey(keys[index] ?? '', key)],
      );
    const all = [...new Set([...keys, ...pairs])];
    cut.set(text, all);
    return all;
  };
}

/** Of a word's key, the keys of the words in it; an abbreviation is also the word without its dot. */
function insides(vocabulary: Vocabulary, places: ReadonlyMap<string, number>): (key: string) => string[] {
  const inside = new Map<string, string[]>();
  for (const word of vocabulary.words) {
    const inner = innerWords(word, vocabulary).map((one) => wordKey(one, places));
    if (inner.length > 0) inside.set(wordKey(word, places), inner);
  }
  return (key) => {
    const word = key.slice(1);
    if (!key.startsWith('#') || !isAbbreviation(word)) return inside.get(key) ?? [];
    return [wordKey(word.slice(0, -1), places)];
  };
}
