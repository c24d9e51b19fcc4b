/** The order of entries: how much of what was typed they hold, in which field, and what they are. */
import { ENTERING, MEANING, WHICH_AGENCY } from '../../thai/index.ts';
import { type Entry, isProblemPage } from '../catalogue.ts';
import { FIELD, isTitle, type Matches } from './matches.ts';
import type { OpenedCatalogue } from './opened.ts';
import type { Term } from './terms.ts';

/** A term with the entries that are known to hold it. */
export interface Found {
  term: Term;
  matches: Matches;
  isNear: boolean;
}

/** A normalised query with what an index has for its terms. */
export interface Question {
  index: OpenedCatalogue;
  /** What was typed, with near words in the place of what stands nowhere. */
  meant: string;
  found: Found[];
}

/** Where nothing telling was typed, what was typed has to do. */
export function tellingOf({ found }: Question): Found[] {
  const telling = found.filter(({ term }) => term.isTelling);
  return telling.length > 0 ? telling : found;
}

/** Whether an entry holds every telling term, or is one of the terms of the glossary that are all that is asked for. */
export function holdsAll(question: Question): (entry: number) => boolean {
  const [telling, terms] = [tellingOf(question), termsAsked(question)];
  return (entry) => terms.includes(entry) || telling.every(({ matches }) => matches.has(entry));
}

/** Where a meaning is asked for, the terms of the glossary that what was typed names. */
export function meaningsIn(question: Question): number[] {
  const { index, meant } = question;
  if (!MEANING.test(meant)) return [];
  const isNamed = (typed: string, entry: number) =>
    index.entries[entry]?.kind === 'term' && index.isCalled(typed)(entry);
  return tellingOf(question).flatMap(
    ({ term, matches }) => [...matches.keys()].find((entry) => isNamed(term.typed, entry)) ?? [],
  );
}

/** The same, where nothing else is asked for: "ค่าเป้าหมายกับเกณฑ์ต่างกันอย่างไร". */
function termsAsked(question: Question): number[] {
  const meanings = meaningsIn(question);
  return meanings.length === tellingOf(question).length ? meanings : [];
}

/** One word is like too many names. */
function likenessTo({ found, index }: Question): (entry: number) => number {
  const typed = found.filter(({ term }) => !term.isPair);
  const words = new Set(typed.flatMap(({ term }) => term.ways[0] ?? []));
  return typed.length > 1 ? index.likenessTo(words) : () => 0;
}

/** A page that explains a problem to staff is meant where the data are being entered, or what was typed is its name or like it; any other page always. */
export function meantBy(question: Question): (entry: number) => boolean {
  const { index, meant } = question;
  const [isCalled, likenessOf] = [index.isCalled(meant), likenessTo(question)];
  return (entry) =>
    !isProblemPage(index.entries[entry] as Entry) ||
    ENTERING.test(meant) ||
    isCalled(entry) ||
    likenessOf(entry) >= 0.5;
}

/** Agencies that the telling words name. */
function namedIn(question: Question): ReturnType<OpenedCatalogue['agenciesNamed']> {
  const words = tellingOf(question).flatMap(({ term }) => (term.isNear ? [] : term.ways.flat()));
  return question.index.agenciesNamed(new Set(words));
}

/** Where none is named and pages of many agencies hold alike what was typed, which tells none of them: pages of no agency with a name like it. */
export function ofNone(alike: number[], question: Question): number[] {
  const { entries } = question.index;
  if (!isOfMany(alike, question)) return [];
  const [terms, isMeant, likenessOf] = [termsAsked(question), meantBy(question), likenessTo(question)];
  if (terms.length > 0) return terms;
  return [...entries.keys()].filter((entry) => !entries[entry]?.agency && isMeant(entry) && likenessOf(entry) >= 0.5);
}

function isOfMany(some: number[], question: Question): boolean {
  const owners = new Set(some.flatMap((entry) => question.index.entries[entry]?.agency ?? []));
  return owners.size > MANY && namedIn(question).size === 0;
}

/** Where an agency is named, what is of it comes first, also what a term means, and what is of others last. */
function distanceFrom({ index }: Question, named: ReadonlyMap<string, unknown>): (entry: number) => 0 | 1 | 2 {
  return (number) => {
    const { agency = '', kind } = index.entries[number] as Entry;
    return named.size === 0 || named.has(agency) || kind === 'term' ? 0 : agency === '' ? 1 : 2;
  };
}

/** Share of the weight of the best entry that another one has to hold to be shown. */
const ENOUGH = 0.3;

/** Entries that hold enough of the telling terms. */
export function holding(question: Question): number[] {
  const held = new Map<number, number>();
  for (const one of tellingOf(question)) {
    const weight = weightOf(one, question);
    for (const entry of one.matches.keys()) held.set(entry, (held.get(entry) ?? 0) + weight);
  }
  const most = Math.max(0, ...held.values());
  return [...held].flatMap(([entry, weight]) => (weight >= most * ENOUGH ? [entry] : []));
}

/** Rare terms weigh more (inverse document frequency), a figure twice as much, a KPI's number half as much again; what only holds a sentence together weighs hardly anything. */
function weightOf({ term, matches }: Found, { index: { entries } }: Question): number {
  const share = term.isPair ? 0.7 : term.kpi ? 1.5 : FIGURE.test(term.typed) ? 2 : term.isTelling ? 1 : 0.15;
  return share * Math.log(1 + entries.length / Math.max(1, matches.size));
}

/** Neither a year nor a number of something: whoever knows it wants the page where it stands. */
const FIGURE = /^(?:\d+\.\d+|\d{5,})$/;

/** What a field counts by what the entry is: its title, what leads it, its body. Pages for those who enter data come last. */
const KIND_WEIGHT = {
  kpi: [1.25, 1.25, 1.25],
  agency: [1.2, 0.7, 0.72],
  assessment: [1.05, 1, 0.62],
  audit: [0.95, 0.9, 0.6],
  simulator: [0.8, 0.4, 0.2],
  term: [1.1, 0.75, 0.75],
  page: [1, 1, 0.7],
  dataset: [0.75, 0.7, 0.6],
  problem: [0.12, 0.12, 0.12],
} as const;

function kindOf(entry: Entry): keyof typeof KIND_WEIGHT {
  const { path, kind, agency, year } = entry;
  if (kind !== 'page') return kind;
  if (isProblemPage(entry)) return 'problem';
  if (path === `/${agency}/`) return 'agency';
  if (year === undefined) return 'page';
  if (path === `/${agency}/${year}/`) return 'assessment';
  return path.endsWith('/simulator/') ? 'simulator' : 'audit';
}

const NAMED = 1000;
/** Words that name the agency tell whose page is meant, and little of which of its pages. */
const OF_NAME = 0.25;
/** What pages of many agencies hold, though none was named, tells them not apart: where classes go before, a page that is of no agency counts more. */
const OF_ALL = 1.5;
/** More than are looked at. */
const MANY = 8;

/** The best first, but of `classes` those in an earlier one; of equals the latest year, then as in the catalogue. */
export function order(entries: number[], question: Question, classes: ((entry: number) => number)[] = []): number[] {
  const { meant, found, index } = question;
  const named = namedIn(question);
  const isNaming = ({ term: { isTelling, ways } }: Found) =>
    isTelling && ways[0]?.every((word) => [...named.values()].flat().some((name) => name.has(word)));
  const weights = found.map((one) => (isNaming(one) ? OF_NAME : 1) * weightOf(one, question));
  const ofAll = classes.length > 0 && isOfMany(entries, question) ? OF_ALL : 1;
  /** The home page lists every agency: whoever knows a figure wants its own page. */
  const isFigure = found.some(({ term }) => FIGURE.test(term.typed));
  const ofHome = isFigure ? 0.6 : ofAll * (WHICH_AGENCY.test(meant) ? 1.5 : 1);
  const terms = termsAsked(question);
  const [isCalled, likenessOf] = [index.isCalled(meant), likenessTo(question)];
  const isMeant = meantBy(question);
  const asksMeaning = MEANING.test(meant);
  const isEntering = ENTERING.test(meant);
  const scoreOf = (number: number) => {
    const entry = index.entries[number] as Entry;
    const kind = kindOf(entry);
    const [title, lead, body] = KIND_WEIGHT[kind === 'problem' && isMeant(number) ? 'page' : kind];
    const sum = found.reduce((total, { matches }, at) => {
      const field = matches.get(number) ?? 0;
      return total + (weights[at] ?? 0) * field * (isTitle(field) ? title : field > FIELD.body ? lead : body);
    }, 0);
    const isName = isCalled(number);
    const ofSite = kind === 'problem' || entry.agency ? 1 : ofAll;
    if (kind === 'term')
      return (terms.includes(number) ? NAMED : 0) + ofSite * sum * (asksMeaning ? 2 : isName ? 1.1 : 1);
    const sure = entry.path === '/' ? ofHome : ofSite;
    return (isName ? NAMED : 0) + sure * sum * (1 + likenessOf(number) ** 2);
  };
  const distanceOf = distanceFrom(question, named);
  const placed = entries.map((entry) => {
    const { year = 0, path } = index.entries[entry] as Entry;
    /** What explains a problem, but not the list of all that do. */
    const isAsked = isEntering && isProblemPage({ path }) && path !== '/errors/';
    return [
      distanceOf(entry),
      isAsked ? 0 : 1,
      ...classes.map((classOf) => classOf(entry)),
      -scoreOf(entry),
      -year,
      entry,
    ];
  });
  const apart = (a: number[], b: number[], at = a.findIndex((key, place) => key !== b[place])) =>
    (a[at] ?? 0) - (b[at] ?? 0);
  return placed.sort(apart).map((keys) => keys.at(-1) as number);
}
