/** The files of the index, as the build writes them and the browser reads them: JSON in gzip, so that any host will do. */

export const KINDS = ['kpi', 'term', 'dataset', 'page'] as const;
export type ResultKind = (typeof KINDS)[number];

export const FACETS = ['agency', 'year', 'component', 'state', 'kind', 'format'] as const;
export type FacetName = (typeof FACETS)[number];

/** Where a word stands on a page: in its title, in what leads it (summary, definition, English name), or further down. */
export const STANDS = { body: 1, lead: 2, title: 3 } as const;

/** One thing that can be found. Facet values are keys of `Catalogue.labels`. */
export interface Entry {
  /** From the site's root, without base: "/dsdw/2567/kpi/5-1/", "/glossary/#baseline". */
  path: string;
  title: string;
  kind: ResultKind;
  /** Number of a KPI as printed. */
  number?: string;
  agency?: string;
  year?: number;
  component?: string;
  state?: string;
  score?: string;
  formats?: string[];
}

/** Spellings of one thing, each normalised; and what is often misspelt. */
export interface Aliases {
  same: string[][];
  misspellings: { wrong: string; right: string }[];
}

/** What a browser loads once. Columns rather than rows: they pack to a third. */
export interface Catalogue {
  /** Of all files of the index; asked for with the shards, so that no old one is mixed in. */
  version: string;
  /** A power of two. */
  shards: number;
  /** Thai and Latin words of the index, sorted; a shard knows a word by its place here. */
  words: string;
  aliases: Aliases;
  labels: Partial<Record<FacetName, Record<string, string>>>;
  entries: { [Field in keyof Entry]: NonNullable<Entry[Field]>[] | (Entry[Field] | 0)[] };
}

/**
 * Postings by key: a word, or two words that stand side by side. Each number is four times the step from the entry before
 * plus where the word stands at its best (`STANDS`).
 */
export type Shard = Record<string, number[]>;

/** The key of a word: its place in the list of words, or `#` and the number itself. */
export const wordKey = (word: string, places: ReadonlyMap<string, number>): string => {
  const place = places.get(word);
  return place === undefined ? `#${word}` : place.toString(36);
};
export const pairKey = (first: string, second: string) => `${first} ${second}`;

/** FNV-1a: spreads the keys evenly over a power of two of shards. */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) & (shards - 1);
}
