/** What is written of one language's index: the catalogue, which is loaded whole, one text an entry, and what Pagefind is given. */
import { once } from '../../once.ts';
import { abbreviationParts, FUNCTION_WORDS, normalise, pieces, vocabularyOf } from '../../thai/index.ts';
import { type Aliases, type Catalogue, type Entry, toColumns } from '../catalogue.ts';
import { codeOf, codesOf } from '../codes.ts';
import type { SearchDocument } from './document.ts';

/** Letters of further names that a catalogue holds at most: 25 KB on the way. Where there are more, Pagefind alone knows those of KPIs. */
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
  /** Content of Pagefind's record of each entry: every word coded, as often as `TIMES` says. Each is made when it is asked for. */
  records: Iterable<string>;
}

export function searchIndex({ documents, aliases, labels, digest }: SearchInput): SearchIndex {
  const isSmall = documents.reduce((sum, { names }) => sum + names.join().length, 0) <= NAMES_LENGTH;
  const entries = documents.map(({ entry, names }) => (isSmall || entry.kind !== 'kpi' ? { ...entry, names } : entry));
  const fields = fieldsOf(documents, entries);
  const standing = new Set(fields.flat(2));
  const terms = documents.flatMap(({ entry }) => (entry.kind === 'term' ? piecesOf(entry.title) : []));
  const names = aliases.same.flat().flatMap(piecesOf);
  const vocabulary = vocabularyOf(standing.union(new Set(names)), [...terms, ...names]);
  const codes = codesOf(vocabulary);
  /** Words that only hold a sentence together stand nearly everywhere, and are not asked for. */
  const coded = new Map(
    [...standing].map((piece) => {
      const telling = vocabulary.read(piece).filter((word) => !FUNCTION_WORDS.has(word));
      return [piece, telling.flatMap((word) => codeOf(word, codes) ?? [])];
    }),
  );
  const codesIn = (pieces: string[] = []) => new Set(pieces.flatMap((piece) => coded.get(piece) ?? []));
  const codeOfPair = once((pair: string) => codeOf(pair, codes));
  const records = fields.values().map(([names, lead, body]) => {
    const called = codesIn(names);
    const leading = called.union(codesIn(lead));
    const pairs = new Set(lead?.flatMap((piece) => vocabulary.pairsOf(piece).map(codeOfPair)));
    /** In order, for a word that is given several times side by side makes Pagefind's files smaller by a seventh. */
    return [...called, ...leading, ...leading.union(codesIn(body)), ...pairs].sort().join(' ');
  });
  const used = new Set([...coded.values()].flat());
  const [words, compounds] = [[...vocabulary.words], [...vocabulary.compounds]];
  const unused = [...codes].flatMap(([word, code]) => (used.has(code) ? [] : [word]));
  const shown = documents.map((one) => [...new Set(one.shown)]);
  const catalogue = {
    version: digest([...words, ...compounds, ...shown.flat()]),
    words: words.join('\n'),
    compounds: compounds.join('\n'),
    unused: unused.join('\n'),
    aliases,
    labels,
    entries: toColumns(entries),
  };
  return { catalogue, texts: shown, records };
}

/**
 * The pieces of the names that the catalogue leaves out, of what leads and of the body of each document; the same text stands
 * on many. The catalogue itself tells what is a title or a name that it holds, so it is given to Pagefind as the body is.
 */
function fieldsOf(documents: SearchDocument[], entries: Entry[]): string[][][] {
  const piecesIn = once(piecesOf);
  return documents.map(({ names, lead, body }, at) => {
    const { title = '', names: listed } = entries[at] ?? {};
    const fields = [listed ? [] : names, lead, [title, ...(listed ?? []), ...body]];
    return fields.map((texts) => [...new Set(texts.flatMap(piecesIn))]);
  });
}

/** By which a text can be found: the parts of its abbreviations too. */
const piecesOf = (text: string) => [...pieces(normalise(text)), ...abbreviationParts(text)];
