/** What a browser loads of a language's index before it asks Pagefind: what can be found, and the words it is cut by. */

export const FACETS = ['agency', 'year', 'component', 'state', 'kind', 'format'] as const;
export type FacetName = (typeof FACETS)[number];

/** One thing that can be found. Facet values are keys of `Catalogue.labels`. */
export interface Entry {
  /** From the site's root, without base: "/dsdw/2567/kpi/5-1/", "/glossary/#baseline". */
  path: string;
  title: string;
  /** Further names, which count as the title: everyday words, the title in English. Left out where all would be too many. */
  names?: string[];
  kind: 'kpi' | 'term' | 'dataset' | 'page';
  /** Number of a KPI as printed. */
  number?: string;
  agency?: string;
  year?: number;
  component?: string;
  state?: string;
  score?: string;
  formats?: string[];
}

/** A page that explains a problem of the data to those who enter it: of little use to anybody else. */
export const isProblemPage = ({ path }: Pick<Entry, 'path'>): boolean => path.startsWith('/errors/');

/** Spellings of one thing, each normalised; and what is often misspelt. */
export interface Aliases {
  same: string[][];
  misspellings: { wrong: string; right: string }[];
}

export interface Catalogue {
  /** Of the texts and of Pagefind's files; asked for with them, so that no old one is mixed in. */
  version: string;
  /** Every word of the index but numbers, and the compounds of its Thai words, a line each. */
  words: string;
  compounds: string;
  /** Words of aliases and of questions that stand in no document. */
  unused: string;
  aliases: Aliases;
  /** Of `parent`: what each agency belongs to. */
  labels: Partial<Record<FacetName | 'parent', Record<string, string>>>;
  /** Columns rather than rows: they pack to a third. */
  entries: { [Field in keyof Entry]: (Entry[Field] | 0)[] };
}

export function toColumns(entries: Entry[]): Catalogue['entries'] {
  const names = new Set(entries.flatMap((entry) => Object.keys(entry) as (keyof Entry)[]));
  const columns = Array.from(names, (name) => [name, entries.map((entry) => entry[name] ?? 0)]);
  return Object.fromEntries(columns) as Catalogue['entries'];
}

export const toEntries = (columns: Catalogue['entries']): Entry[] => {
  const named = Object.entries(columns);
  return (columns.path ?? []).map(
    (_, row) =>
      Object.fromEntries(named.map(([name, values]) => [name, values[row]]).filter(([, value]) => value)) as Entry,
  );
};
