/** Which language a text can only be in: Thai and English are easily put into each other's field. */
import type { Wording } from '../../words/index.ts';

const THAI_LETTER = /[\u0e01-\u0e2e]/g;
const LATIN_LETTER = /\p{sc=Latin}/gu;

/** Small words that no name in Latin letters needs, and every English sentence has. */
const SENTENCE_WORD =
  /(?:^|\s)(?:a|an|and|are|by|for|from|has|have|in|is|its|of|on|or|than|that|the|this|to|was|were|which|who|with)(?=[\s,.;:)]|$)/;
/** A word in small letters; names of programs and units of measure are shorter, or have a capital, a digit or a point. */
const SMALL_WORD = /^[("“]?[a-z]{4,}[)"”,.;:]*$/;

const QUOTED = /\([^()]*\)|“[^“”]*”|"[^"]*"/g;

/** What stands in the wrong field: one of the two, or both of them in each other's place. */
export function wrongLanguage({ th, en }: Wording): keyof Wording | 'both' | null {
  const [thIsEnglish, enIsThai] = [isEnglish(th), en !== undefined && isThai(en)];
  if (enIsThai && count(th, THAI_LETTER) === 0) return 'both';
  return enIsThai ? 'en' : thIsEnglish ? 'th' : null;
}

/** Thai alone, or mostly: an English text may quote a Thai term, or give it in brackets, but is not made of it. */
function isThai(text: string): boolean {
  if (count(text, THAI_LETTER) === 0 || count(text, LATIN_LETTER) === 0) return count(text, THAI_LETTER) > 0;
  const own = text.replace(QUOTED, '');
  return count(own, THAI_LETTER) > 2 * count(own, LATIN_LETTER);
}

/** No Thai letter, and a phrase rather than a name ("MSO-Logbook", "PMQA 4.0"): small words, or nothing else. */
function isEnglish(text: string): boolean {
  if (count(text, THAI_LETTER) > 0 || count(text, LATIN_LETTER) === 0) return false;
  const words = text.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => SMALL_WORD.test(word)).length;
  return small >= 2 || (small > 0 && small === words.length) || SENTENCE_WORD.test(text);
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
