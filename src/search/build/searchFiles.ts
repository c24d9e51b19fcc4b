/** What is written of one language's index: the catalogue, which is loaded whole, one text an entry, and what Pagefind is given. */
import { type Aliases, type Catalogue, codeOf, placesOf, toColumns } from '../catalogue.ts';
import { abbreviationParts, normalise } from '../normalise.ts';
import type { Vocabulary } from '../words.ts';
import type { SearchDocument } from './document.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Letters of further names that a catalogue holds at most: 25 KB on the way. Where there are more, Pagefind knows them alone. */
const NAMES_LENGTH = 100_000;

export interface SearchInput {
  documents: SearchDocument[];
  aliases: Aliases;
  labels: Catalogue['labels'];
  /** Makes the version of the index from its contents: a browser keeps no file of another version. */
  digest: (contents: Iterable<string>) => string;
}

export interface SearchIndex {
  catalogue: Catalogue;
  /** Sentences for excerpts, by entry. */
  texts: string[][];
  /** Content of Pagefind's record of each entry: every word coded, as often as `TIMES` says. */
  records: () => Generator<string>;
}

export function searchIndex({ documents, aliases, labels, digest }: SearchInput): SearchIndex {
  const texts = new Set(documents.flatMap((one) => [one.entry.title, ...one.names, ...one.lead, ...one.body]));
  const vocabulary = vocabularyOf([...texts, ...aliases.same.flat()]);
  const [words, compounds] = [[...vocabulary.words], [...vocabulary.compounds]];
  const places = placesOf(vocabulary);
  const wordsOf = reader(vocabulary);
  const isSmall = documents.reduce((sum, { names }) => sum + names.join().length, 0) <= NAMES_LENGTH;
  const shown = documents.map((one) => [...new Set(one.shown)]);
  return {
    catalogue: {
      version: digest([...words, ...compounds, ...shown.flat()]),
      words: words.join('\n'),
      compounds: compounds.join('\n'),
      aliases,
      labels,
      entries: toColumns(documents.map(({ entry, names }) => (isSmall ? { ...entry, names } : entry))),
    },
    texts: shown,
    *records() {
      for (const { entry, names, lead, body } of documents) {
        const title = new Set([entry.title, ...names].flatMap(wordsOf));
        const leading = new Set([...title, ...lead.flatMap(wordsOf)]);
        const all = new Set([...leading, ...body.flatMap(wordsOf)]);
        yield [...title, ...leading, ...all].flatMap((word) => codeOf(word, places) ?? []).join(' ');
      }
    },
  };
}

/** The words of a text, and the parts of its abbreviations; the same text stands on many pages. */
function reader(vocabulary: Vocabulary): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const words = known.get(text) ?? [...new Set([...vocabulary.read(normalise(text)), ...abbreviationParts(text)])];
    known.set(text, words);
    return words;
  };
}
