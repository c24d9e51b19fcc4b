/** Entries that hold a word or a name. */
import { TIMES } from '../codes.ts';
import { tellingIn } from '../../thai/index.ts';

/** Where in an entry something stands, and what that counts: in its body; in what leads it, also its agency and year; in its title or a name. */
export const FIELD = { body: 1, lead: 1.6, title: 4 } as const;

/** What a field counts, by how often Pagefind was given the word. */
export const fieldOf = (times: number): number =>
  times >= TIMES.title ? FIELD.title : times >= TIMES.lead ? FIELD.lead : FIELD.body;

/** What the best field counts, by number of entry. */
export type Matches = ReadonlyMap<number, number>;

export const NONE: Matches = new Map();

export const isTitle = (field = 0) => field > FIELD.lead;

/** Another name of what was typed counts a little less. */
const OTHER_NAME = 0.8;

/** Entries that hold all telling words of one of the ways, the first of which is what was typed. */
export function anyOf(ways: string[][], find: (word: string) => Matches): Matches {
  return ways.reduce((all, way, at) => best(all, allOf(tellingIn(way).map(find), at === 0 ? 1 : OTHER_NAME)), NONE);
}

/** At the weakest of the fields. */
function allOf(words: Matches[], share: number): Matches {
  if (words.length === 1 && share === 1) return words[0] ?? NONE;
  const [rarest = NONE, ...others] = words.toSorted((a, b) => a.size - b.size);
  const both = [...rarest].map(
    ([entry, field]) => [entry, Math.min(field, ...others.map((one) => one.get(entry) ?? 0))] as const,
  );
  return new Map(both.flatMap(([entry, field]) => (field > 0 ? [[entry, field * share]] : [])));
}

/** A query of many words asks this of thousands of entries: nothing is copied where one has none. */
export function best(some: Matches, others: Matches): Matches {
  if (some.size === 0) return others;
  if (others.size === 0) return some;
  const all = new Map(some);
  for (const [entry, field] of others) all.set(entry, Math.max(field, all.get(entry) ?? 0));
  return all;
}
