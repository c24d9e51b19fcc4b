/** What a proofreader finds in an English text by its letters alone: never all that is wrong, and nothing that is right. */
import { inNumber } from '../../src/words/index.ts';

/** Abbreviations that are said as a word, so that the name of their first letter does not count. */
const AS_A_WORD = /^(?:SHA|NASA|LAN|RAM)\b/;
const A_BEFORE_VOWEL = /\ba ((?:[aeio]\p{L}|u(?!n[ei]|s|t[ei]|[rR][iI])\p{L}|[AEFHILMNORSX]\p{Lu})\p{L}*)/gu;
const SOUNDS_CONSONANT = /^(?:one|once|eu)/;
const AN_BEFORE_CONSONANT = /\ban (?!hour|honest|heir|honour)[bcdfghjklmnpqrstvwyz]\p{Ll}/u;

/** What stands before a count: a mark, or a word that is no name of what bears the number. */
const COUNT_OF_ONE = /(?:[(]|[:;,·] |\b(?:of|and|by|for|with|all|the) )[-−]?1[ \u00a0](\p{L}+)/gu;
const NO_NOUN = new Set(['is', 'was', 'has', 'as', 'this', 'its']);

/** A message of the check quotes what it found as it was typed. */
const withoutMessages = (text: string) => text.replace(/Found "[^"]*"/g, 'Found');

export const NO_PARTNER = 'quotation marks without a partner';

/** Each fault by its name, and whether a text has it. */
const faults: Record<string, (text: string) => boolean> = {
  'two spaces': (text) => /[^\s][ \u00a0]{2,}[^\s]/.test(text),
  'a space before a mark': (text) => /[\p{L}\p{N})”] +[,.;:!?](?=\s|$)/u.test(text),
  'a mark without a space after it': (text) => /\p{Ll}[,;:!?]\p{L}|\p{Ll}{2}\.\p{Lu}\p{Ll}/u.test(text),
  'a mark twice': (text) => /,,|;;|::|[,;:]\.(?!\p{Ll})|(?<!\.)\.\.(?!\.)/u.test(text),
  'empty brackets': (text) => /\(\s*\)|“\s*”/.test(text),
  'a space within brackets': (text) => /[(“]\s|\s[)”]/.test(text),
  'straight quotation marks': (text) => /"|\p{L}'\p{Ll}|\p{Ll}s' |‘|’’/u.test(withoutMessages(text)),
  [NO_PARTNER]: (text) => text.split('“').length !== text.split('”').length,
  'a word twice': (text) => /(?<![\p{L}\p{M}])(?!(?:that|had) )(\p{Ll}{2,}) \1(?![\p{L}\p{N}_-])/u.test(text),
  'a sentence that begins small': (text) => /\p{Ll}{3,}[.!?] (?!\p{Ll}+(?:[_.]\p{L}|[:;]))\p{Ll}/u.test(text),
  'a before a vowel': (text) =>
    [...text.matchAll(A_BEFORE_VOWEL)].some(([, word = '']) => !SOUNDS_CONSONANT.test(word) && !AS_A_WORD.test(word)),
  'an before a consonant': (text) => AN_BEFORE_CONSONANT.test(text),
  'one of many': (text) =>
    [...text.matchAll(COUNT_OF_ONE)].some(([, noun = '']) => !NO_NOUN.has(noun) && inNumber('1', noun) !== noun),
  'the before a numbered level': (text) => /\bthe level[ \u00a0]\d/i.test(text),
  'no value': (text) => /\b(?:undefined|NaN)\b|\[object /.test(text),
};

/** "two spaces", "a word twice": the names of the faults that a text has. */
export const faultsIn = (text: string): string[] =>
  Object.entries(faults).flatMap(([name, isIn]) => (isIn(text) ? [name] : []));
