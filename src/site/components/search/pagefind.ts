/** Asks Pagefind, in its worker, for one word at a time: which entries hold it, and in which of their fields. */
import { once } from '../../../once.ts';
import { codeOf, fieldOf, type FindWord, mayBeAbsent, type Matches, NONE } from '../../../search/index.ts';

interface Pagefind {
  /** Every record in the order of the build for null. `words` are the places at which the word stands in a record. */
  search: (term: string | null) => Promise<{ results: { id: string; words: number[] }[] }>;
}

/** `address` is that of Pagefind's folder, with its last slash. `codes` are those of the catalogue. */
export async function openPagefind(address: string): Promise<(codes: ReadonlyMap<string, string>) => FindWord> {
  const { createInstance } = await import(/* @vite-ignore */ `${address}pagefind.js`);
  const pagefind: Pagefind = createInstance({ basePath: address });
  const { results: all } = await pagefind.search(null);
  const entries = new Map(all.map(({ id }, entry) => [id, entry]));
  /** Of each result that is thrown away Pagefind tells its worker, one by one: the next word would wait for thousands of them. */
  const kept = [all];
  const find = once(async (code: string): Promise<Matches> => {
    const { results } = await pagefind.search(code);
    kept.push(results);
    // Pagefind keeps to itself that a file was not to be had; but a word of the catalogue stands somewhere.
    if (results.length === 0 && !mayBeAbsent(code)) throw new Error(`Pagefind has lost ${code}`);
    return new Map(results.map(({ id, words }) => [entries.get(id) ?? 0, fieldOf(words.length)]));
  });
  return (codes) => async (word) => {
    const code = codeOf(word, codes);
    return code === undefined ? NONE : find(code);
  };
}
