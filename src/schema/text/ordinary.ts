/** Nearly every text is ordinary Thai or English. One look tells it, and no rule of this folder has to read it. */

/** What means nothing beside any letter: blanks, ASCII but & ? \ _ and small letters, Thai signs and digits, dashes, quotation marks. */
const ALONE =
  "\\t\\n\\r -%'->@-\\[\\]^`{-~\\u0e2f\\u0e3f\\u0e41-\\u0e46\\u0e4f-\\u0e5b\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d\\u2022\\u2026\\u2264\\u2265";
/** A consonant with its vowel above or below, its tone, and the vowels behind it, in the order of Unicode. */
const SYLLABLE = '[\\u0e01-\\u0e2e][\\u0e31\\u0e34-\\u0e39\\u0e47]?[\\u0e48-\\u0e4c]?[\\u0e30\\u0e32\\u0e33]*';
/** Not before another เ, nor where it may be a byte of Thai in UTF-8 that was read as Thai. */
const SARA_E = '\\u0e40(?!\\u0e40|[\\u0e18\\u0e19].\\u0e40)';

const ORDINARY = new RegExp(`^(?:[${ALONE}]|[a-z]_?|${SARA_E}|${SYLLABLE})*$`);

/** True only of a text without any fault, in the normal form NFC; of most such texts. */
export const isOrdinary = (text: string): boolean => ORDINARY.test(text);
