/** Vowels and tones in an order, or a number, in which no Thai word has them. */
import { ABOVE_OR_BELOW, dropDoubledMarks, joinSaraAe, joinSaraAm, orderMarks } from '../../thai/index.ts';

const FAULTS = [
  /* The same mark twice; เ twice in place of แ. */
  `([${ABOVE_OR_BELOW}])\\1|\\u0e40\\u0e40`,
  /* A tone or a silencer before the vowel of its letter, or behind the vowel that stands after it. */
  '[\\u0e48-\\u0e4c][\\u0e31\\u0e34-\\u0e39]|[\\u0e30\\u0e32\\u0e33\\u0e45][\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]',
  /* Sara am in two letters. */
  '\\u0e4d[\\u0e48-\\u0e4b]?\\u0e32|[\\u0e48-\\u0e4b]\\u0e4d\\u0e32',
  /* Two vowels above, or two tones, on one letter. */
  '[\\u0e31\\u0e34-\\u0e37]{2}|[\\u0e38\\u0e39]{2}|[\\u0e48-\\u0e4c]{2}',
  /* A mark on a vowel that stands before its letter. */
  `[\\u0e40-\\u0e44][${ABOVE_OR_BELOW}]`,
  /* A mark, or a vowel that stands after its letter, at the start of a word. */
  `(?<=^|\\s)[${ABOVE_OR_BELOW}](?=[\\u0e01-\\u0e33])|(?<=^|\\s)[\\u0e30\\u0e32\\u0e33]|(?<=[A-Za-z0-9])[${ABOVE_OR_BELOW}]`,
];
const FAULT = new RegExp(FAULTS.join('|'), 'u');

/** More marks on one letter than any script has; bringing a long heap of them into order takes minutes. */
const HEAP = /\p{M}{8}/u;

/** Unicode puts some marks into order by itself (a tone and สระอุ), and that is nobody's fault. */
export function wrongMarksAt(text: string): number {
  const heap = text.search(HEAP);
  return heap >= 0 ? heap : text.normalize('NFC').search(FAULT);
}

const THAI = /[\u0e00-\u0e7f]/;
/** All that Unicode puts into another order or form: in Thai, a mark below behind a tone or another mark below. */
const MOVABLE = /[^\t\n\r -~\u0e01-\u0e5b\u2010-\u2027]|[\u0e38\u0e39\u0e48-\u0e4b][\u0e38-\u0e3a]/;

/** Thai marks typed in another order look the same; a heap of them is refused, and left as it is. Other text is kept. */
export const inOneOrder = (text: string): string =>
  THAI.test(text) && MOVABLE.test(text) && !HEAP.test(text) ? text.normalize('NFC') : text;

/** Undefined where more than one word could be meant, such as of two different tones on one letter. */
export function withMarksInOrder(text: string): string | undefined {
  if (HEAP.test(text)) return undefined;
  const mended = [joinSaraAm, orderMarks, dropDoubledMarks, joinSaraAe].reduce(
    (done, rule) => rule(done),
    text.normalize('NFC'),
  );
  return FAULT.test(mended) ? undefined : mended;
}
