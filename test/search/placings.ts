/** The judge of a lot of queries: where the right page stands, and whether the search says `exact` of what is not there. */
import { renderTable } from '../tools/table.ts';
import type { Found } from './judge.ts';
import type { Lot, Question } from './lots.ts';

/** Nobody looks further down. */
export const WITHIN = 8;

interface Bounds {
  within: number;
  first: number;
}

/**
 * Shares of the queries that have an answer: what a lot is held to. A lot that may be tuned on is held to what the search
 * reached on the like of it when it was last measured. Any other is held to what is asked: the right page within the first
 * eight for 95 %, in first place for 88 %. The last fresh lot, large-g, reached 97.9 % and 89.7 % as it was written. The
 * English search is younger: of its first two fresh lots the right page was within the first eight for 98.1 and 90.6 %,
 * in first place for 79.6 and 86.8 %; questions do worst.
 */
export function boundsOf({ name, mayBeTunedOn, lang }: Pick<Lot, 'name' | 'mayBeTunedOn' | 'lang'>): Bounds {
  if (lang === 'en') return { within: 0.9, first: 0.75 };
  if (!mayBeTunedOn) return { within: 0.95, first: 0.88 };
  if (name === 'queries') return { within: 1, first: 0.99 };
  return name.startsWith('large') ? { within: 0.96, first: 0.9 } : { within: 0.98, first: 0.93 };
}

export interface Placing {
  question: Question;
  found: Found;
  within: boolean;
  first: boolean;
  wronglyExact: boolean;
}

export function placingOf(question: Question, found: Found): Placing {
  const place = found.pages.findIndex((page) => question.right.some((right) => isSame(right, page)));
  return {
    question,
    found,
    within: place >= 0 && place < WITHIN,
    first: place === 0,
    wronglyExact: question.right.length === 0 && found.end === 'exact',
  };
}

/**
 * A page named without an anchor is any of its anchors, and an anchor is its page: a term of the glossary counts for
 * /glossary/ and the other way round, for who wrote the queries does not know the anchors, nor does plain Pagefind.
 */
const isSame = (right: string, page: string) =>
  right === page ||
  (withoutAnchor(right) === withoutAnchor(page) && (right === withoutAnchor(right) || page === withoutAnchor(page)));
const withoutAnchor = (page: string) => page.replace(/#.*/, '');

export interface Tally {
  /** Queries that have an answer, and of these the ones right within the first eight and in first place. */
  onSite: number;
  within: number;
  first: number;
  /** Queries that have none, and of these the ones declared exact. */
  offSite: number;
  wronglyExact: number;
}

export function tallyOf(placings: Placing[]): Tally {
  const count = (is: (placing: Placing) => boolean) => placings.filter(is).length;
  const onSite = count(({ question }) => question.right.length > 0);
  return {
    onSite,
    within: count(({ within }) => within),
    first: count(({ first }) => first),
    offSite: placings.length - onSite,
    wronglyExact: count(({ wronglyExact }) => wronglyExact),
  };
}

export interface PlacedLot {
  lot: Lot;
  /** By the name of the search. */
  placings: Record<string, Placing[]>;
}

/** A table of a row a lot and a row a group of it: counts alone, so that it may be shown of any lot. */
export function renderPlacings(lots: PlacedLot[]): string {
  const names = Object.keys(lots[0]?.placings ?? {});
  const header = ['', 'on site', ...names.flatMap((name) => [`${name}: first 8`, 'first place'])];
  const rows = lots.flatMap(({ lot, placings }) => {
    const row = (name: string, of: (question: Question) => boolean) => {
      const tallies = names.map((search) => tallyOf(placings[search]?.filter(({ question }) => of(question)) ?? []));
      const [all] = tallies;
      return [
        name,
        String(all?.onSite),
        ...tallies.flatMap(({ onSite, within, first }) => [share(within, onSite), share(first, onSite)]),
        String(all?.offSite),
        ...tallies.map(({ wronglyExact }) => String(wronglyExact)),
      ];
    };
    const groups = [...new Set(lot.questions.map(({ group }) => group))];
    return [row(lot.name, () => true), ...groups.map((name) => row(`  ${name}`, ({ group }) => group === name))];
  });
  return renderTable([[...header, 'not on site', ...names.map((name) => `${name}: exact`)], ...rows], 1);
}

const share = (part: number, whole: number) =>
  whole === 0 ? '' : `${part} ${`(${((100 * part) / whole).toFixed(1)} %)`.padStart(9)}`;

/** One line for each miss, and none of a lot that may not be tuned on: who reads its misses would tune on them. */
export function renderMisses({ lot, placings }: PlacedLot, search: string): string[] {
  if (!lot.mayBeTunedOn) return [];
  return (placings[search] ?? []).flatMap(({ question, found, within, first, wronglyExact }) => {
    const isMissed = question.right.length > 0 && !first;
    if (!isMissed && !wronglyExact) return [];
    const fault = wronglyExact ? 'is not on the site, but exact' : within ? 'not first' : 'missed';
    return `${lot.name} [${question.group}] ${question.query}: ${fault}; wanted ${question.right.join(' ') || 'nothing'}; ${found.end}: ${found.pages.slice(0, 3).join(' ')}`;
  });
}
