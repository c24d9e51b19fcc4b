/** What sounds alike, as far as letters tell: a consonant may be written with several. */
import { distance } from 'fastest-levenshtein';

const SOUNDS = ['ขฃคฅฆ', 'ชฉฌ', 'สซศษ', 'ยญ', 'ดฎ', 'ตฏ', 'ทฐฑฒถธ', 'นณ', 'พผภ', 'ฟฝ'];
/** Also those that sound alike at the end of a syllable alone. */
const FINALS = ['กขฃคฅฆ', 'จชฉฌ', 'ดฎตฏทฐฑฒถธสซศษ', 'นณญย', 'บปพผภฟฝ'];
const firstOf = (groups: string[]) =>
  new Map(groups.flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)])));
const [soundOf, finalOf] = [firstOf(SOUNDS), firstOf(FINALS)];

const heardBy = (letters: ReadonlyMap<string, string>, text: string) =>
  [...text].map((letter) => letters.get(letter) ?? letter).join('');
const withoutSilent = (word: string) => word.replace(/[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c/g, '');
const heard = (word: string) => heardBy(soundOf, withoutSilent(word));

/** How a word sounds, roughly: its consonants, those of one sound as one, without ร ล ห อ, which are often left out. */
const sound = (word: string) =>
  heardBy(finalOf, word.replace(/[^\u0e01-\u0e2e]|[รลฬหอฮ]/g, '')).replace(/(.)\1+/g, '$1');
export const soundsOf = (word: string) => new Set([sound(word), sound(withoutSilent(word))]);

/** Letters by which two words differ: as they are written or as they are heard, whichever are fewer. */
export const lettersApart = (one: string, other: string) =>
  Math.min(distance(one, other), distance(heard(one), heard(other)));
