/** English as it is typed: one stem for the forms of a word. */
import { FUNCTION_WORDS } from './functionWords.ts';

type Endings = readonly [RegExp, string][];

/** British spelling on the left, as American has it on the right. */
const SPELLINGS: Endings = [
  [/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz'],
  [/(?<=[a-z]{3})our(?=s?$|ed$|ing$|al$)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=gram)me(?=s?$)/, ''],
  [/(?<=licen|defen|practi)c(?=e[ds]?$|ing$)/, 's'],
  [/ll(?=ed$|ing$)/, 'l'],
];

const NUMBERS: Endings = [
  [/ies$/, 'y'],
  [/(?<=ss|x|z|ch|sh)es$|(?<![isu])s$/, ''],
];

/** What is made of a verb or an adjective, then what remains at its end. */
const MADE: Endings = [
  [/(?<=[a-z]{4})ness$/, ''],
  [/(?<=[a-z]{4})(?:ing|ed)$/, ''],
  [/([bdgmnprt])\1$/, '$1'],
  [/(?<=[a-z]{3})e$/, ''],
  [/i$/, 'y'],
];

const stemBy = (endings: Endings) => (word: string) =>
  /^[a-z]{4,}$/.test(word) && !FUNCTION_WORDS.has(word)
    ? endings.reduce((stem, [ending, instead]) => stem.replace(ending, instead), word)
    : word;

/**
 * What "organisation", "organization" and "organizations" have in common: one word, however it is spelt and of however many.
 * A short word, one that tells nothing, and all that is not of Latin letters stays as it is.
 */
export const singularOf = stemBy([...SPELLINGS, ...NUMBERS]);

/** What "scored" and "scoring" have in common too, "homeless" and "homelessness". */
export const stemOf = stemBy([...SPELLINGS, ...NUMBERS, ...MADE]);
