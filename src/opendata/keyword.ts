/** Keywords as every catalogue takes them. */

/** CKAN refuses a keyword that is shorter or longer. */
const LENGTHS = { shortest: 2, longest: 100 };

/** Each once, in the same order; one that no catalogue would take is left out. */
export function toKeywords(words: readonly string[]): string[] {
  const cleaned = words.map(toKeyword);
  return [...new Set(cleaned)].filter(({ length }) => length >= LENGTHS.shortest && length <= LENGTHS.longest);
}

/** CKAN takes letters, marks, digits, spaces and `-_.`; brackets and commas become spaces. */
function toKeyword(words: string): string {
  return words
    .replace(/[^\p{L}\p{M}\p{N} \-_.]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
