/** The catalogue, opened: the words that a query is cut by, and what the entries are called. */
import { once } from '../../once.ts';
import {
  abbreviationParts,
  FUNCTION_WORDS,
  isRun,
  isThai,
  normalise,
  otherEra,
  pieces,
  singularOf,
  stemOf,
  Vocabulary,
} from '../../thai/index.ts';
import { type Catalogue, type Entry, toEntries } from '../catalogue.ts';
import { codesOf } from '../codes.ts';
import { FIELD, isTitle, type Matches, NONE } from './matches.ts';

export class OpenedCatalogue {
  readonly catalogue: Catalogue;
  readonly misspellings: Catalogue['aliases']['misspellings'];
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** By which Pagefind knows the words that stand somewhere. */
  readonly codes: ReadonlyMap<string, string>;
  /** Ways to say the same, each as words, by each of the ways written together. */
  readonly aliases = new Map<string, string[][]>();
  /** What entries are called in one piece of Thai: a query may be made of such names as of words. */
  readonly names = new Set<string>();
  /** Words of the name of each agency, of what it belongs to, and of its id. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>[]>;
  private readonly byWord = new Map<string, Map<number, number>>();
  private readonly singulars = new Map<string, string[]>();

  constructor(catalogue: Catalogue) {
    const { words, compounds, unused, aliases, labels } = catalogue;
    this.catalogue = catalogue;
    this.misspellings = aliases.misspellings;
    this.entries = toEntries(catalogue.entries);
    this.vocabulary = new Vocabulary(words.split('\n'), compounds.split('\n'));
    const isUnused = new Set(unused.split('\n'));
    this.codes = new Map([...codesOf(this.vocabulary)].filter(([word]) => !isUnused.has(word)));
    for (const group of aliases.same) {
      const ways = group.map((name) => this.vocabulary.wordsOf(name)).filter(({ length }) => length > 0);
      for (const way of ways) this.aliases.set(way.join(''), [way, ...ways.filter((other) => other !== way)]);
    }
    const kpiWords = this.read(['ตัวชี้วัด']);
    const agencies = Object.entries(labels.agency ?? {});
    const parentOf = (id: string) => labels.parent?.[id] ?? id;
    this.owners = new Map(
      agencies.map(([id, name]) => [id, [withoutBrackets(name), parentOf(id), id].map(this.wordsOfName)]),
    );
    const owners = new Map(agencies.map(([id, name]) => [id, this.read([name])]));
    for (const [entry, { title, names = [], agency = '', year, kind }] of this.entries.entries()) {
      const eras = year === undefined ? [] : [String(year), otherEra(String(year)) ?? ''];
      const leading = [...(owners.get(agency) ?? []), ...eras, ...(kind === 'kpi' ? kpiWords : [])];
      for (const word of leading) this.note(word, entry, FIELD.lead);
      for (const word of this.read([title, ...names])) this.note(word, entry, FIELD.title);
      for (const name of [title, ...names].map(wholeRun)) if (name) this.names.add(name);
    }
  }

  /** Whether a part of a piece is a word of the index, or all that an entry is called. */
  readonly isWord = (part: string): boolean => this.vocabulary.has(part) || this.names.has(part);

  /** Words of the index that are the same word, itself first where it stands; where none is, those that are made of the same one. */
  formsOf(word: string): string[] {
    const same = this.bySingular().get(singularOf(word)) ?? [];
    if (same.includes(word)) return [word, ...same.filter((form) => form !== word)];
    return same.length > 0
      ? same
      : [...this.bySingular().values()].flat().filter((form) => stemOf(form) === stemOf(word));
  }

  /** Made when it is first needed: a Thai query never needs it. */
  private bySingular(): ReadonlyMap<string, string[]> {
    if (this.singulars.size === 0)
      for (const word of this.vocabulary.words)
        if (!isThai(word))
          this.singulars.set(singularOf(word), [...(this.singulars.get(singularOf(word)) ?? []), word]);
    return this.singulars;
  }

  /** Entries of which the catalogue itself tells that they are about the word. */
  named(word: string): Matches {
    return this.byWord.get(word) ?? NONE;
  }

  /** Entries with a name in which two words stand side by side. */
  paired(pair: string): Matches {
    const [first = NONE, second = NONE] = pair.split(' ').map((word) => this.named(word));
    const isPaired = ([entry, field]: [number, number]) =>
      isTitle(field) && isTitle(second.get(entry)) && this.pairsOf(entry).has(pair);
    return new Map([...first].filter(isPaired));
  }

  private readonly pairsOf = once((entry: number): Set<string> => {
    const { title = '', names = [] } = this.entries[entry] ?? {};
    return new Set([title, ...names].flatMap((name) => pieces(normalise(name)).flatMap(this.vocabulary.pairsOf)));
  });

  /** KPIs with the number; where there are none, those that are numbered under it. */
  numbered(number: string): { matches: Matches; isNear: boolean } {
    const having = (isMeant: (own: string) => boolean): Matches =>
      new Map(this.entries.flatMap(({ number: own }, entry) => (own && isMeant(own) ? [[entry, FIELD.title]] : [])));
    const same = having((own) => own === number);
    const isNear = same.size === 0;
    return { matches: isNear ? having((own) => own.startsWith(`${number}.`)) : same, isNear };
  }

  /** Agencies that the words name, with the words of their names, but not all of several: more than half of the words of a name, without which only those may be that most names have. */
  agenciesNamed(words: ReadonlySet<string>): OpenedCatalogue['owners'] {
    const isNamed = (name: ReadonlySet<string>) =>
      2 * [...name].filter((word) => words.has(word)).length > name.size &&
      [...name].every((word) => words.has(word) || this.isCommon(word));
    const named = [...this.owners].filter(([, names]) => names.some(isNamed));
    return new Map(named.length > 1 && named.length === this.owners.size ? [] : named);
  }

  /** Whether a piece ends with a word that a number follows in the name of an agency. */
  isBeforeNumber(piece = ''): boolean {
    const word = this.vocabulary.wordsOf(piece).at(-1) ?? '';
    const follows = (words: string[]) => /^\d/.test(words[words.indexOf(word) + 1] ?? '');
    return [...this.owners.values()].some(([name]) => name?.has(word) && follows([...name]));
  }

  private readonly isCommon = once((word: string) => {
    const having = [...this.owners.values()].filter((names) => names.some((name) => name.has(word)));
    return 2 * having.length > this.owners.size;
  });

  /** Whether an entry is called exactly so. */
  isCalled(typed: string): (entry: number) => boolean {
    const name = joined(typed);
    return (entry) => this.namesOf(entry).has(name);
  }

  /** Its title, what stands in its brackets, other names, its code, its number with or without the agency. */
  private readonly namesOf = once((entry: number): Set<string> => {
    const { title = '', names = [], number, path = '', agency = '' } = this.entries[entry] ?? {};
    const inBrackets = [...title.matchAll(/\(([^)]*)\)/g)].map(([, name = '']) => name);
    const owner = this.catalogue.labels.agency?.[agency] ?? '';
    const numbers = number === undefined ? [] : ['', 'ตัวชี้วัด', 'ตัวชี้วัดที่', owner].map((word) => `${word}${number}`);
    const code = /^\/errors\/([^/]+)\//.exec(path)?.[1] ?? '';
    return new Set([title, withoutBrackets(title), ...inBrackets, ...names, code, ...numbers].map(joined));
  });

  /** How like the words that were typed the likest of an entry's names is: the share of words that both have, at most 1. */
  likenessTo(typed: ReadonlySet<string>): (entry: number) => number {
    const asked = [...typed].join(' ');
    if (this.likeness?.asked !== asked) this.likeness = { asked, of: this.likenessOf(typed) };
    return this.likeness.of;
  }

  /** Of the words that were asked for last: an answer asks for them again and again. */
  private likeness?: { asked: string; of: (entry: number) => number };

  private likenessOf(typed: ReadonlySet<string>): (entry: number) => number {
    const stems = new Set([...typed].map(singularOf));
    const ofName = once((name: string) => {
      const own = new Set([...this.wordsOfName(name)].map(singularOf));
      return (2 * sumOf([...own].filter((word) => stems.has(word)))) / (sumOf(own) + sumOf(stems));
    });
    return once((entry) => {
      const { title = '', names = [] } = this.entries[entry] ?? {};
      return Math.max(...[title, ...names].map(ofName));
    });
  }

  /** Names are the same on many entries. */
  private readonly wordsOfName = once((name: string) => new Set(this.vocabulary.wordsOf(normalise(name))));

  private read(texts: string[]): Set<string> {
    return new Set(texts.flatMap((text) => [...this.vocabulary.read(normalise(text)), ...abbreviationParts(text)]));
  }

  private note(word: string, entry: number, field: number): void {
    const matches = this.byWord.get(word) ?? new Map<number, number>();
    this.byWord.set(word, matches.set(entry, field));
  }
}

const sumOf = (words: Iterable<string>) =>
  [...words].reduce((sum, word) => sum + (FUNCTION_WORDS.has(word) ? 0.4 : 1), 0);
const withoutBrackets = (name: string) => name.replace(/\s*\(.*$/, '');
const joined = once((text: string) => pieces(normalise(text)).map(singularOf).join(''));

/** A name that is Thai alone, in one piece; nothing where it is not. */
function wholeRun(name: string): string | undefined {
  const parts = pieces(normalise(name));
  return parts.every(isRun) ? parts.join('') : undefined;
}
