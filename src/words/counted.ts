/** English beside a number: names of units and of things are written in the plural, and one of them is one. */

/** What is counted stands before these words: "people per 100,000". */
const HEAD = /^(.*?)(\p{L}+)((?: (?:per|of|in|with|by) .*)?)$/u;

/** "1" + "pillars" → "pillar"; any other number leaves the noun as it is, and so does one that has no plural. */
export function inNumber(count: string, nouns: string): string {
  if (count !== '1' && count !== '-1') return nouns;
  return nouns.replace(HEAD, (_, before: string, noun: string, after: string) => before + oneOf(noun) + after);
}

function oneOf(noun: string): string {
  if (/eople$/.test(noun)) return noun.replace(/eople$/, 'erson');
  if (/(?:ss|us|is|[Ss]eries|[Ss]pecies)$/.test(noun)) return noun;
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  return noun.replace(/(ss|x|ch|sh)es$|s$/, '$1');
}

/** 1 + "pillars" → "1 pillar" */
export const counted = (count: number, nouns: string): string => `${count} ${inNumber(String(count), nouns)}`;

export const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');
