/**
 * One order of letters for the same Thai. Each rule mends what can be meant in one way only and looks the same, or
 * nearly so, on a screen; Unicode's own normal forms mend none of it.
 */

/** Vowels, tones and signs that stand above or below a letter and take no width of their own: a class of a pattern. */
export const ABOVE_OR_BELOW = '\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e';

/** "น้ํา" and "นํ้า" (nikhahit and า, typed apart) → "น้ำ". */
export const joinSaraAm = (text: string) =>
  text.replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33').replace(/([\u0e48-\u0e4b])\u0e4d\u0e32/g, '$1\u0e33');

/** "ท่ี" → "ที่", "สรา้ง" → "สร้าง": a tone stands after the vowel above or below, before the vowel behind. */
export const orderMarks = (text: string) =>
  text
    .replace(/(?<![\u0e47-\u0e4e])([\u0e47-\u0e4e]+)([\u0e31\u0e34-\u0e3a]+)/g, '$2$1')
    .replace(/([\u0e30\u0e32\u0e33])([\u0e48-\u0e4b])/g, '$2$1');

/** "ที่่" → "ที่": a mark above or below that was struck twice. */
export const dropDoubledMarks = (text: string) => text.replace(DOUBLED, '$1');

const DOUBLED = new RegExp(`([${ABOVE_OR_BELOW}])\\1+`, 'g');

/** "เเผน" (เ twice) → "แผน". */
export const joinSaraAe = (text: string) => text.replace(/\u0e40\u0e40/g, '\u0e41');
