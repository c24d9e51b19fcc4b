/**
 * The files of one language's index: a catalogue that is loaded whole, shards of postings and one text an entry that are
 * loaded as they are needed. Shards grow in number, not in size; only the catalogue grows with the site (18 bytes an
 * entry on the wire: 56 KB at 154 agencies). Beyond some 5,000 entries write one catalogue for each fiscal year, the
 * latest loaded first and the others when their year is chosen.
 */
import type { Aliases, Catalogue, Entry, Shard } from '../format.ts';
import { shardOf } from '../format.ts';
import { normalise } from '../normalise.ts';
import type { SearchDocument } from './document.ts';
import { type Postings, postingsOf } from './postings.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface SearchFile {
  /** Name within the language's folder. */
  name: string;
  value: Catalogue | Shard | string[];
}

/** Characters of JSON in a shard at most, on average: some 1.5 KB in gzip, so that a query of four words asks for about 10 KB. */
const SHARD_LENGTH = 4500;

export interface SearchInput {
  documents: SearchDocument[];
  aliases: Aliases;
  labels: Catalogue['labels'];
  /** Makes the version of the index from its contents, file by file: a browser keeps no file of another version. */
  digest: (contents: Iterable<string>) => string;
}

export function searchFiles({ documents, aliases, labels, digest }: SearchInput): SearchFile[] {
  const texts = documents.flatMap(({ entry, names, lead, body }) => [entry.title, ...names, ...lead, ...body]);
  const { vocabulary, latin } = vocabularyOf([...[...new Set(texts)].map(normalise), ...aliases.same.flat()]);
  const words = [...vocabulary.words, ...latin].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const postings = postingsOf(documents, vocabulary, places);
  const shards = shardCount(postings);
  const parts = [
    ...toShards(postings, shards).map((value, number) => ({ name: `words-${number}`, value })),
    ...documents.map(({ shown }, number) => ({ name: `text-${number}`, value: [...new Set(shown)] })),
  ];
  const catalogue: Catalogue = {
    version: digest(asJsonList(parts)),
    shards,
    words: words.join('\n'),
    aliases,
    labels,
    entries: toColumns(documents.map(({ entry }) => entry)),
  };
  return [{ name: 'catalogue', value: catalogue }, ...parts];
}

/** The text of a JSON list piece by piece: of a whole government it would be a string of a tenth of a gigabyte. */
function* asJsonList(values: readonly unknown[]): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index === 0 ? '[' : ','}${JSON.stringify(value)}`;
  yield ']';
}

function shardCount(postings: Postings): number {
  let length = 0;
  for (const [key, list] of postings) length += key.length + 6 + list.length * 2;
  return 2 ** Math.max(0, Math.ceil(Math.log2(length / SHARD_LENGTH)));
}

function toShards(postings: Postings, count: number): Shard[] {
  const shards = Array.from({ length: count }, (): Shard => ({}));
  for (const key of [...postings.keys()].sort()) {
    const shard = shards[shardOf(key, count)];
    if (shard) shard[key] = postings.get(key) ?? [];
  }
  return shards;
}

const COLUMNS = [
  'path',
  'title',
  'kind',
  'number',
  'agency',
  'year',
  'component',
  'state',
  'score',
  'formats',
] as const satisfies (keyof Entry)[];

const toColumns = (entries: Entry[]) =>
  Object.fromEntries(COLUMNS.map((name) => [name, entries.map((entry) => entry[name] ?? 0)])) as Catalogue['entries'];
