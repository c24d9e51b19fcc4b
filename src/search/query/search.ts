/**
 * A query, answered in two steps. First the catalogue: entries whose titles, names, agency and year hold every telling
 * term; their order is settled. Then the bodies, through Pagefind: below them the entries that hold every telling term
 * anywhere, and below those the entries that hold most of what is telling.
 */
import { isNumber, languageOf, normalise, onOtherKeys, pieces, tellingIn, weight } from '../../thai/index.ts';
import type { Entry } from '../catalogue.ts';
import { anyOf, best, FIELD, isTitle, type Matches, NONE } from './matches.ts';
import type { OpenedCatalogue } from './opened.ts';
import { type Found, holding, holdsAll, meaningsIn, meantBy, ofNone, order, type Question, tellingOf } from './rank.ts';
import { shortened } from './shortened.ts';
import { partsOf, type Term, termsOf } from './terms.ts';

/** Entries of which the body, or what leads it, holds a word. */
export type FindWord = (word: string) => Promise<Matches>;
/** Sentences of an entry. */
export type TextOf = (entry: number) => Promise<string[]>;

export interface Hit {
  entry: Entry;
  /** Its number, which names its text. */
  number: number;
  /** What was typed and does not stand there. */
  readonly missing: string[];
  /** Normalised words to mark in it. */
  readonly marks: string[];
}

export interface Answer {
  /** What was searched: the query, or the part of it that is not too long. */
  asked: string;
  isCut: boolean;
  end: 'exact' | 'approximate' | 'none';
  hits: Hit[];
  /** Words that were searched instead of what was typed. */
  instead: string[];
}

export interface Asked extends Question {
  asked: string;
  isCut: boolean;
  /** Normalised. */
  typed: string;
  /** Entries of the first answer, in an order that stays. */
  settled: number[];
}

/** What is asked, with what the catalogue tells. */
export function ask(query: string, index: OpenedCatalogue): Asked {
  const asked = shortened(query);
  const typed = normalise(asked);
  const terms = termsOf(typed, index);
  const found = (meantOnOtherKeys(asked, terms, index) ?? terms).map((term): Found => {
    if (term.kpi !== undefined) return { term, ...index.numbered(term.kpi) };
    const matches = anyOf(term.ways, (word) => index.named(word));
    const isMeant = ([entry]: [number, number]) => !term.isCompound || calledOf(entry, index).includes(term.typed);
    return { term, matches: new Map([...matches].filter(isMeant)), isNear: term.isNear };
  });
  const meant = found.some(({ isNear }) => isNear) ? found.map(wordOf).join(' ') : typed;
  const question = { meant, found: [...found, ...pairsIn(found, index)], index };
  return { ...question, asked, isCut: asked.length < query.length, typed, settled: settledOf(question) };
}

/** What was typed with the keyboard set to the other language. */
function meantOnOtherKeys(asked: string, terms: Term[], index: OpenedCatalogue): Term[] | null {
  const isRead = terms.some(({ typed, ways }) => ways.length > 0 && !isNumber(typed));
  if (isRead || !/[a-z\u0e01-\u0e4e]/i.test(asked)) return null;
  const meant = termsOf(normalise(onOtherKeys(asked)), index);
  return meant.some(({ typed, ways, isNear }) => ways.length === 0 || isNear || typed.length < 3)
    ? null
    : meant.map((term) => ({ ...term, isNear: true }));
}

/** The answer of the catalogue alone. */
export function firstAnswer(asked: Asked): Answer {
  const called = asked.settled.slice(0, READ).map((entry) => calledOf(entry, asked.index));
  return toAnswer(asked, asked.settled, called);
}

/** The whole answer, which begins with the hits of the first. */
export async function wholeAnswer(asked: Asked, findWord: FindWord, textOf: TextOf): Promise<Answer> {
  const { index } = asked;
  const telling = tellingOf(asked);
  const [numbers = [], worded = []] = [true, false].map((isNumber) =>
    telling.filter(({ term }) => (term.kpi !== undefined || term.isOfAgency === true) === isNumber),
  );
  const typed = pieces(asked.typed);
  const isSought = (one: Found) => worded.includes(one) || one.term.isPair;
  const words = [...new Set(asked.found.filter(isSought).flatMap(({ term }) => term.ways.flatMap(tellingIn)))];
  const first = asked.settled.slice(0, READ / 2);
  // On their way while Pagefind finds.
  for (const entry of first) void textOf(entry).catch(() => undefined);
  const bodies = new Map(await Promise.all(words.map(async (word) => [word, await findWord(word)] as const)));
  const find = (word: string) => best(index.named(word), bodies.get(word) ?? NONE);
  const anywhere = asked.found.map((one) => {
    const matches = anyOf(one.term.ways, find);
    /** Two words side by side tell as much wherever they stand. */
    if (one.term.isPair)
      return { ...one, matches: new Map([...one.matches, ...matches].map(([at]) => [at, FIELD.title])) };
    return worded.includes(one) ? { ...one, matches } : one;
  });
  const wide = { ...asked, found: anywhere };
  const isLikely = holdsAll(wide);
  const candidates = order(holding(wide), wide, [(entry) => (isLikely(entry) ? 0 : 1)]);
  const read = [...new Set([...first, ...candidates])].slice(0, READ);
  const texts = new Map(
    await Promise.all(
      read.map(async (entry) => [entry, `${calledOf(entry, index)} ${together(await textOf(entry))}`] as const),
    ),
  );
  const stands = (entry: number, text: string) => (texts.get(entry) ?? calledOf(entry, index)).includes(text);
  const found = anywhere.flatMap((one): Found[] => {
    if (!one.term.isCompound) return [one];
    const standing = [...one.matches].filter(([entry]) => stands(entry, one.term.typed));
    if (standing.length > 0) return [{ ...one, matches: new Map(standing) }];
    return partsOf(one.term)
      .filter(({ typed }) => worded.length > 1 || isFirm(typed, index))
      .map((term) => ({ term, matches: anyOf(term.ways, find), isNear: true }));
  });
  const whole = { ...asked, found };
  const literal = new Map(read.map((entry) => [entry, typed.filter((piece) => stands(entry, piece)).length]));
  const [holdsWhole, isMeant] = [holdsAll(whole), meantBy(whole)];
  const run = together([asked.typed]);
  const isMeaning = new Set(meaningsIn(whole));
  const held = holding(whole);
  const isOfNone = new Set(ofNone(held.filter(holdsWhole), whole));
  const isWhole = (entry: number) =>
    (holdsWhole(entry) || isOfNone.has(entry) || isMeaning.has(entry) || texts.get(entry)?.includes(run)) &&
    isMeant(entry);
  const rest = order(held, whole, [
    (entry) => (isWhole(entry) ? 0 : 1),
    (entry) => (numbers.every(({ matches }) => matches.has(entry)) ? 0 : 1),
    (entry) => (isWhole(entry) ? -(literal.get(entry) ?? 0) : 0),
  ]);
  return toAnswer(whole, [...new Set([...asked.settled, ...rest])], [...texts.values()]);
}

/** What was typed, or what is near to it. */
const wordOf = ({ term }: Found) => (term.isNear && term.ways[0]?.join('')) || term.typed;

/** The words side by side in each piece of three or more. */
function pairsIn(found: Found[], index: OpenedCatalogue): Found[] {
  const runs: string[] = [];
  for (const one of found) {
    const { piece } = one.term;
    if (piece !== undefined) runs[piece] = (runs[piece] ?? '') + wordOf(one);
  }
  const pairs = runs.map(index.vocabulary.pairsOf).filter(({ length }) => length > 1);
  return pairs.flat().map((typed) => ({
    term: { typed, ways: [[typed]], isNear: false, isTelling: false, isPair: true },
    matches: index.paired(typed),
    isNear: false,
  }));
}

/** A part of what stands nowhere is looked for by itself where it is long, or a word of a name. */
const isFirm = (word: string, index: OpenedCatalogue) =>
  weight(word) > 3 || [...index.named(word).values()].some(isTitle);

/** Texts that are read, half of them at most of the first entries: each is some 2 kB, so hardly more than are shown by an excerpt at once. */
const READ = 6;

/** Entries of which the catalogue tells that they hold every telling term, one of them by name; before them what is of none, where they are of many. */
function settledOf(question: Question): number[] {
  const telling = tellingOf(question);
  const isWhole = holdsAll(question);
  const isMeant = meantBy(question);
  const called = telling.flatMap(({ matches }) =>
    [...matches].flatMap(([entry, field]) => (isTitle(field) ? [entry] : [])),
  );
  const whole = [...new Set(called)].filter((entry) => isWhole(entry) && isMeant(entry));
  return [...new Set([...order(ofNone(whole, question), question), ...order(whole, question)])];
}

/** `texts` are those in which what was typed in one piece is looked for. */
function toAnswer(asked: Asked, entries: number[], texts: string[]): Answer {
  const telling = tellingOf(asked);
  const isWhole = holdsAll(asked);
  const marked = telling.map(({ term, matches }) => ({ matches, marks: marksOf(term) }));
  const hits = entries.map(
    (number): Hit => ({
      entry: asked.index.entries[number] as Entry,
      number,
      // Worked out for those that are shown: there may be thousands.
      get missing() {
        return isWhole(number) ? [] : telling.flatMap(({ term, matches }) => (matches.has(number) ? [] : term.typed));
      },
      get marks() {
        return [...new Set(marked.flatMap(({ matches, marks }) => (matches.has(number) ? marks : [])))];
      },
    }),
  );
  const near = telling.filter(({ isNear, matches }) => isNear && matches.size > 0);
  const isExact =
    hits[0]?.missing.length === 0 &&
    telling.every(({ isNear }) => !isNear) &&
    runsOf(asked).every((run) => texts.some((text) => text.includes(run)));
  return {
    asked: asked.asked,
    isCut: asked.isCut,
    end: hits.length === 0 ? 'none' : isExact ? 'exact' : 'approximate',
    hits,
    instead: [...new Set(near.flatMap(({ term }) => insteadOf(term)))],
  };
}

/** As it was typed, so are the words that were searched for it: a name in another language tells nobody what was meant. */
function insteadOf({ typed, ways }: Term): string[] {
  const words = ways.map((way) => way.join(''));
  const alike = words.filter((word) => languageOf(word) === languageOf(typed));
  return alike.length > 0 ? alike : words;
}

const marksOf = ({ typed, ways, kpi }: Term): string[] => [kpi ?? typed, ...ways.flatMap(tellingIn)];

/** What was typed without a space and holds two telling terms or more, without the words of a question around them. */
function runsOf({ found }: Question): string[] {
  const numbers = new Set(found.flatMap(({ term }) => term.piece ?? []));
  return [...numbers].flatMap((number) => {
    const terms = found.flatMap(({ term }) => (term.piece === number ? [term] : []));
    const isTelling = (term: Term) => term.isTelling;
    const core = terms.slice(terms.findIndex(isTelling), terms.findLastIndex(isTelling) + 1);
    return core.filter(isTelling).length > 1 ? [core.map(({ typed }) => typed).join('')] : [];
  });
}

const together = (texts: string[]) => texts.map((text) => normalise(text).replace(/\s/g, '')).join(' ');

const calledOf = (entry: number, { entries }: OpenedCatalogue): string => {
  const { title = '', names = [] } = entries[entry] ?? {};
  return together([title, ...names]);
};
