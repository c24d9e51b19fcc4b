/** What a browser loads of a language's index before it asks Pagefind: what can be found, and the words it is cut by. */

import type { Vocabulary } from '../thai/index.ts';

export const KINDS = ['kpi', 'term', 'dataset', 'page'] as const;
export type ResultKind = (typeof KINDS)[number];

export const FACETS = ['agency', 'year', 'component', 'state', 'kind', 'format'] as const;
export type FacetName = (typeof FACETS)[number];

/** One thing that can be found. Facet values are keys of `Catalogue.labels`. */
export interface Entry {
  /** From the site's root, without base: "/dsdw/2567/kpi/5-1/", "/glossary/#baseline". */
  path: string;
  title: string;
  /** Further names, which count as the title: everyday words, the title in English. Left out where all would be too many. */
  names?: string[];
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
  labels: Partial<Record<FacetName, Record<string, string>>>;
  /** Columns rather than rows: they pack to a third. */
  entries: { [Field in keyof Entry]: (Entry[Field] | 0)[] };
}

const COLUMNS = [
  'path',
  'title',
  'names',
  'kind',
  'number',
  'agency',
  'year',
  'component',
  'state',
  'score',
  'formats',
] as const satisfies (keyof Entry)[];

export const toColumns = (entries: Entry[]): Catalogue['entries'] =>
  Object.fromEntries(COLUMNS.map((name) => [name, entries.map((entry) => entry[name] ?? 0)])) as Catalogue['entries'];

export const toEntries = (columns: Catalogue['entries']): Entry[] =>
  (columns.path ?? []).map(
    (_, row) =>
      Object.fromEntries(
        COLUMNS.flatMap((name) => (columns[name]?.[row] ? [[name, columns[name]?.[row]]] : [])),
      ) as unknown as Entry,
  );

/** How often Pagefind is given a word: it tells by that, and by nothing else, how near to the title a word stands. */
export const TIMES = { body: 1, lead: 2, title: 3 } as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WIDTH = 4;

/**
 * What Pagefind is given for each word of a vocabulary: letters alone, which it neither stems nor folds nor splits. It takes
 * a word for the beginning of a longer one, and a longer one for a shorter one that it knows; so all are equally long.
 */
export const codesOf = ({ words, compounds }: Vocabulary): ReadonlyMap<string, string> =>
  new Map([...words, ...compounds].map((word, place) => [word, lettersOf(place, WIDTH)]));

const lettersOf = (number: number, width: number) =>
  Array.from({ length: width }, (_, at) => LETTERS[Math.floor(number / 25 ** at) % 25])
    .reverse()
    .join('');

/**
 * A number begins with a letter that no word begins with and ends with one that no digit is written with. A pair of words begins with
 * another such letter; several pairs may have one code, which only makes an entry look a little likelier than it is.
 */
export function codeOf(word: string, codes: ReadonlyMap<string, string>): string | undefined {
  if (/^\d/.test(word))
    return `z${word.replace(/./g, (digit) => (digit === '.' ? 'k' : LETTERS.charAt(Number(digit))))}y`;
  if (!word.includes(' ')) return codes.get(word);
  const sum = [...word].reduce((mixed, letter) => (mixed * 31 + letter.charCodeAt(0)) % PAIRS, 0);
  return `y${lettersOf(sum, WIDTH - 1)}`;
}

const PAIRS = 25 ** (WIDTH - 1);

/** Words of the catalogue stand somewhere, numbers and pairs may not. */
export const mayBeAbsent = (code: string): boolean => /^[yz]/.test(code);
