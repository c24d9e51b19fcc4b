/** A small index in memory, made and asked as a built site's is. */
import {
  type Aliases,
  type Entry,
  OpenedIndex,
  type SearchDocument,
  searchFiles,
  type Shard,
} from '../../src/search/index.ts';

export const page = (path: string, title: string, body: string, entry: Partial<Entry> = {}): SearchDocument => ({
  entry: { path, title, kind: 'page', ...entry },
  names: [],
  lead: [],
  body: [body],
  shown: [body],
});

export function indexOf(documents: SearchDocument[], aliases: Partial<Aliases> = {}): OpenedIndex {
  const files = searchFiles({
    documents,
    aliases: { same: [], misspellings: [], ...aliases },
    labels: {},
    digest: () => 'test',
  });
  const written = new Map(files.map(({ name, value }) => [name, JSON.stringify(value)]));
  const read = (name: string) => JSON.parse(written.get(name) ?? '{}');
  return new OpenedIndex(read('catalogue'), async (number) => read(`words-${number}`) as Shard);
}
