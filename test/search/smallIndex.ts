/** A small index in memory, made as a built site's is and asked as in a browser, with the records in place of Pagefind. */
import {
  type Aliases,
  type Answer,
  ask,
  type Catalogue,
  codeOf,
  type Entry,
  fieldOf,
  type FindWord,
  firstAnswer,
  OpenedCatalogue,
  type SearchDocument,
  searchIndex,
  type TextOf,
  wholeAnswer,
} from '../../src/search/index.ts';

export interface SmallIndex {
  index: OpenedCatalogue;
  find: FindWord;
  textOf: TextOf;
}

export const page = (path: string, title: string, body: string, entry: Partial<Entry> = {}): SearchDocument => ({
  entry: { path, title, kind: 'page', ...entry },
  names: [],
  lead: [],
  body: [body],
  shown: [body],
});

export function indexOf(
  documents: SearchDocument[],
  aliases: Partial<Aliases> = {},
  labels: Catalogue['labels'] = {},
): SmallIndex {
  const { catalogue, texts, records } = searchIndex({
    documents,
    aliases: { same: [], misspellings: [], ...aliases },
    labels,
    digest: () => 'test',
  });
  const index = new OpenedCatalogue(JSON.parse(JSON.stringify(catalogue)));
  const contents = Array.from(records, (content) => content.split(' '));
  return {
    index,
    find: async (word) => {
      const code = codeOf(word, index.codes);
      const times = contents.map((words) => words.filter((one) => one === code).length);
      return new Map(times.flatMap((count, entry) => (count > 0 ? [[entry, fieldOf(count)]] : [])));
    },
    textOf: async (entry) => texts[entry] ?? [],
  };
}

export const searchIn = ({ index, find, textOf }: SmallIndex, query: string): Promise<Answer> =>
  wholeAnswer(ask(query, index), find, textOf);

export const firstIn = ({ index }: SmallIndex, query: string): Answer => firstAnswer(ask(query, index));

export const pathsIn = ({ hits }: Pick<Answer, 'hits'>): string[] => hits.map(({ entry }) => entry.path);
