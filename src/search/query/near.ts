/**
 * Near forms of a piece that stands nowhere: a known misspelling, one vowel or tone wrong or missing, a part of a word.
 * Never a wrong consonant: that is another word.
 */
import { endsWord, isThai, weight } from '../words.ts';
import type { OpenedIndex } from './opened.ts';

/** Fewer consonants fit too many words. */
const LEAST_WEIGHT = 3;
const MOST = 8;

/** Lists of normalised pieces, the surest list first; empty for a number or too short a piece. */
export function nearForms(piece: string, index: OpenedIndex, slipsOnly = false): string[][] {
  if (weight(piece) < LEAST_WEIGHT) return [];
  const lists = isThai(piece)
    ? [misspellings(piece, index), slips(piece, index), parts(piece, index)]
    : [misspellings(piece, index), latinSlips(piece, index), latinParts(piece, index)];
  return lists
    .slice(0, slipsOnly ? 2 : 3)
    .map((list) => [...new Set(list)].filter((near) => near !== piece).slice(0, MOST))
    .filter(({ length }) => length > 0);
}

function misspellings(piece: string, { catalogue }: OpenedIndex): string[] {
  const found = catalogue.aliases.misspellings.filter(({ wrong }) => piece.includes(wrong));
  const all = found.reduce((text, { wrong, right }) => text.replace(wrong, right), piece);
  return found.length > 0 ? [all] : [];
}

/** One window of the piece is a slip of a word, and all around it are words. */
function slips(piece: string, index: OpenedIndex): string[] {
  const { before, after } = knownEdges(piece, index);
  const found = before.flatMap((start) =>
    after
      .filter((end) => end > start)
      .flatMap((end) => {
        const window = piece.slice(start, end);
        return index
          .alike(window)
          .filter((word) => isSlip(window, word))
          .map((word) => ({ text: piece.slice(0, start) + word + piece.slice(end), width: end - start }));
      }),
  );
  return found.sort((a, b) => b.width - a.width).map(({ text }) => text);
}

/** The piece begins or ends within a word, or stands inside one. */
function parts(piece: string, index: OpenedIndex): string[] {
  const { before, after } = knownEdges(piece, index);
  const thai = index.words.filter(isThai);
  const shortest = (words: string[]) => words.sort((a, b) => a.length - b.length).slice(0, 4);
  const begun = before.flatMap((start) => {
    const rest = piece.slice(start);
    return rest.length < 2
      ? []
      : shortest(thai.filter((word) => word.startsWith(rest) && endsWord(word, rest.length))).map(
          (word) => piece.slice(0, start) + word,
        );
  });
  const ended = after.flatMap((end) => {
    const head = piece.slice(0, end);
    return head.length < 2
      ? []
      : shortest(thai.filter((word) => word.endsWith(head))).map((word) => word + piece.slice(end));
  });
  return [
    ...begun,
    ...ended,
    ...shortest(thai.filter((word) => word.includes(piece) && endsWord(word, word.indexOf(piece) + piece.length))),
  ];
}

/** Where known words can end from the left, and begin to the right. */
function knownEdges(piece: string, { vocabulary }: OpenedIndex): { before: number[]; after: number[] } {
  const whole = (text: string) => vocabulary.cut(text).every((word) => word.length > 1);
  const places = Array.from({ length: piece.length + 1 }, (_, at) => at).filter(
    (at) => endsWord(piece, at) || at === 0,
  );
  return {
    before: places.filter((at) => at < piece.length && whole(piece.slice(0, at))),
    after: places.filter((at) => at > 0 && whole(piece.slice(at))),
  };
}

/** One vowel or tone more, fewer, other, or changed places; the consonants are the same. */
export function isSlip(typed: string, word: string): boolean {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(typed.length, word.length) - start && typed.at(-1 - tail) === word.at(-1 - tail)) tail += 1;
  const [left, right] = [typed.slice(start, typed.length - tail), word.slice(start, word.length - tail)];
  return left.length <= 1 && right.length <= 1
    ? true
    : left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const latinSlips = (piece: string, { words }: OpenedIndex) =>
  piece.length < 4 ? [] : words.filter((word) => !isThai(word) && word.length > 3 && isSlip(piece, word));

const latinParts = (piece: string, { words }: OpenedIndex) =>
  words
    .filter((word) => !isThai(word) && word.includes(piece))
    .sort((a, b) => Number(b.startsWith(piece)) - Number(a.startsWith(piece)) || a.length - b.length);
