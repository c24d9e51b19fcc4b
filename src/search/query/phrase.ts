/** What was typed, cut as the pages were cut. */
import { pairKey, wordKey } from '../format.ts';
import { isNumber, isThai, pieces, weight, wordsOf } from '../words.ts';
import type { OpenedIndex } from './opened.ts';

export interface Phrase {
  /** Normalised pieces: what was typed together in one script. */
  pieces: string[];
  words: string[];
  keys: string[];
  /** Keys of the words that are a piece by themselves, so that no pair within a piece says that they stand. */
  alone: string[];
  /** Words side by side in one piece: all of them present makes the piece stand on a page as typed. */
  within: string[];
  /** Side by side from one piece to the next. */
  between: string[];
  /** For each word too short to mean anything by itself, its pairs, of which one has to stand. */
  bound: string[][];
  /** A Latin word that the index does not hold: nothing needs to be fetched to know that it stands nowhere. */
  unknown: boolean;
}

export function toPhrase(normalised: string, index: OpenedIndex): Phrase {
  const phrase: Phrase = {
    pieces: pieces(normalised),
    words: [],
    keys: [],
    alone: [],
    within: [],
    between: [],
    bound: [],
    unknown: false,
  };
  for (const piece of phrase.pieces) {
    const words = wordsOf(piece, index.vocabulary);
    const keys = words.map((word) => wordKey(word, index.places));
    phrase.unknown ||= words.some((word) => /^[a-z]/.test(word) && !index.places.has(word));
    const pairs = keys.slice(1).map((key, place) => pairKey(keys[place] ?? '', key));
    const [before, first] = [phrase.words.at(-1), words[0] ?? ''];
    if (before && !(isNumber(before) && isNumber(first)))
      phrase.between.push(pairKey(phrase.keys.at(-1) ?? '', keys[0] ?? ''));
    words.forEach((word, place) => {
      if (pairs.length > 0 && isThai(word) && weight(word) < 2)
        phrase.bound.push(pairs.slice(Math.max(0, place - 1), place + 1));
    });
    phrase.words.push(...words);
    phrase.keys.push(...keys);
    if (keys.length === 1) phrase.alone.push(...keys);
    phrase.within.push(...pairs);
  }
  return phrase;
}
