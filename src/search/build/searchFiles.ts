/** What is written of one language's index: the catalogue, which is loaded whole, one text an entry, and what Pagefind is given. */
import { type Aliases, type Catalogue, codeOf, codesOf, toColumns } from '../catalogue.ts';
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
  records: string[];
}

export function searchIndex({ documents, aliases, labels, digest }: SearchInput): SearchIndex {
  const texts = new Set(documents.flatMap((one) => [one.entry.title, ...one.names, ...one.lead, ...one.body]));
  const vocabulary = vocabularyOf([...texts, ...aliases.same.flat()]);
  const codes = codesOf(vocabulary);
  const read = coder(vocabulary, codes);
  const used = new Set<string>();
  const records = documents.map(({ entry, names, lead, body }) => {
    const title = new Set([entry.title, ...names].flatMap(read));
    const leading = new Set([...title, ...lead.flatMap(read)]);
    const all = new Set(leading);
    for (const text of body) for (const code of read(text)) all.add(code);
    for (const code of all) used.add(code);
    return [...title, ...leading, ...all].join(' ');
  });
  const [words, compounds] = [[...vocabulary.words], [...vocabulary.compounds]];
  const unused = [...codes].flatMap(([word, code]) => (used.has(code) ? [] : [word]));
  const isSmall = documents.reduce((sum, { names }) => sum + names.join().length, 0) <= NAMES_LENGTH;
  const shown = documents.map((one) => [...new Set(one.shown)]);
  const catalogue = {
    version: digest([...words, ...compounds, ...shown.flat()]),
    words: words.join('\n'),
    compounds: compounds.join('\n'),
    unused: unused.join('\n'),
    aliases,
    labels,
    entries: toColumns(documents.map(({ entry, names }) => (isSmall ? { ...entry, names } : entry))),
  };
  return { catalogue, texts: shown, records };
}

/** The words of a text, and the parts of its abbreviations, coded; the same text stands on many pages. */
function coder(vocabulary: Vocabulary, codes: ReadonlyMap<string, string>): (text: string) => string[] {
  const texts = new Map<string, string[]>();
  return (text) => {
    const known = texts.get(text);
    if (known) return known;
    const words = [...vocabulary.read(normalise(text)), ...abbreviationParts(text)];
    const made = words.flatMap((word) => codeOf(word, codes) ?? []);
    texts.set(text, made);
    return made;
  };
}
