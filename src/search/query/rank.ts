/** The order of the results: what was typed before its parts; titles and numbers first; then by kind, year and place. */
import { type Entry, STANDS } from '../format.ts';
import { normalise } from '../normalise.ts';
import { pieces } from '../words.ts';
import type { Place } from './standings.ts';

export interface Ranked extends Place {
  level: number;
  /** Found by what was typed, not by another spelling of it. */
  typed: boolean;
}

/** By kind: where what was typed stands in the body, the lead, the title, or is the title itself. */
const LEVELS: Record<Entry['kind'] | 'error', readonly [body: number, lead: number, title: number, named: number]> = {
  kpi: [7, 11, 14, 15],
  term: [6, 6, 9, 10],
  dataset: [3, 5, 12, 13],
  page: [2, 4, 8, 13],
  error: [0, 0, 1, 13],
};

/** The level of a place for what was typed; `agencies` are their names by id. */
export function levelFor(typed: string, agencies: Record<string, string>): (place: Place, entry: Entry) => number {
  const wanted = bare(typed);
  const asked = numberIn(typed);
  return ({ stands }, entry) => {
    const [body, lead, title, named] = LEVELS[entry.path.startsWith('/errors/') ? 'error' : entry.kind];
    if (asked === entry.number || namesOf(entry, agencies).has(wanted)) return named;
    return stands === STANDS.title ? title : stands === STANDS.lead ? lead : body;
  };
}

/** "ตัวชี้วัด 5.2 ปี 2567" → "5.2"; null where no KPI is asked for by its number. */
const numberIn = (typed: string) => /ตัวชี้วัด(?:ที่)?\s*(\d+(?:\.\d+)?)(?![\d.])/.exec(typed)?.[1] ?? null;

/** The names are asked for at every query. */
const known = new WeakMap<Entry, Set<string>>();

/** The title, what stands in its brackets, the code of an error, and the number, also behind the agency. */
function namesOf(entry: Entry, agencies: Record<string, string>): Set<string> {
  const before = known.get(entry);
  if (before) return before;
  const { title, number, agency, path } = entry;
  const owner = (agency && agencies[agency]) ?? '';
  const inBrackets = [...title.matchAll(/\(([^)]*)\)/g)].map(([, name = '']) => name);
  const numbers = number === undefined ? [] : ['', 'ตัวชี้วัด', 'ตัวชี้วัดที่', owner].map((word) => `${word}${number}`);
  const codes = [...path.matchAll(/^\/errors\/([^/]+)\/$/g)].map(([, code = '']) => code);
  const names = [title, title.replace(/\s*\(.*$/, ''), ...inBrackets, ...codes, ...numbers];
  const made = new Set(names.map((name) => bare(normalise(name))));
  known.set(entry, made);
  return made;
}

const bare = (normalised: string) => pieces(normalised).join('');

/** From here on the thing itself was asked for, in whatever spelling. */
const ASKED_FOR = 12;

/** For sorting; equals stay in the order of the entries, the latest year first. */
export function compare(a: Ranked, b: Ranked, entries: readonly Entry[]): number {
  return (
    Number(b.whole) - Number(a.whole) ||
    Math.max(b.level, ASKED_FOR) - Math.max(a.level, ASKED_FOR) ||
    Number(b.typed) - Number(a.typed) ||
    b.level - a.level ||
    b.mean - a.mean ||
    Number(b.together) - Number(a.together) ||
    (entries[b.entry]?.year ?? 0) - (entries[a.entry]?.year ?? 0) ||
    a.entry - b.entry
  );
}
