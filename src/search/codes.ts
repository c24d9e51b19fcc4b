/** What Pagefind is given in place of words. */
import { isNumber, type Vocabulary } from '../thai/index.ts';

/** How often Pagefind is given a word: it tells by that, and by nothing else, how near to the title a word stands. */
export const TIMES = { body: 1, lead: 2, title: 3 } as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WIDTH = 4;

/**
 * What Pagefind is given for each word of a vocabulary: letters alone, which it neither stems nor folds nor splits. It takes
 * a word for the beginning of a longer one, and a longer one for a shorter one that it knows; so all are equally long.
 */
export const codesOf = ({ words, compounds }: Vocabulary): ReadonlyMap<string, string> =>
  new Map([...words, ...compounds].map((word, place) => [word, lettersOf(place, WIDTH)]));

const lettersOf = (number: number, width: number) =>
  Array.from({ length: width }, (_, at) => LETTERS[Math.floor(number / 25 ** (width - 1 - at)) % 25]).join('');

/**
 * A number begins with a letter that no word begins with and ends with one that no digit is written with. A pair of words begins with
 * another such letter; several pairs may have one code, which only makes an entry look a little likelier than it is.
 */
export function codeOf(word: string, codes: ReadonlyMap<string, string>): string | undefined {
  if (isNumber(word))
    return `z${word.replace(/./g, (digit) => (digit === '.' ? 'k' : LETTERS.charAt(Number(digit))))}y`;
  if (!word.includes(' ')) return codes.get(word);
  const sum = [...word].reduce((mixed, letter) => (mixed * 31 + letter.charCodeAt(0)) % PAIRS, 0);
  return `y${lettersOf(sum, WIDTH)}`;
}

const PAIRS = 25 ** WIDTH;

/** Words of the catalogue stand somewhere, numbers and pairs may not. */
export const mayBeAbsent = (code: string): boolean => /^[yz]/.test(code);
