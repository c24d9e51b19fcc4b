/** Where a phrase stands: on which entries, whole or only in its parts. */
import type { OpenedIndex, Standings } from './opened.ts';
import type { Phrase } from './phrase.ts';

export interface Place {
  entry: number;
  /** Each piece stands there as typed; otherwise only the words of a compound do, apart. */
  whole: boolean;
  /** The pieces stand side by side. */
  together: boolean;
  /** The weakest standing of its words (`STANDS`). */
  stands: number;
  /** The mean standing of its words, and of its pairs where it is whole. */
  mean: number;
}

/** More words than a compound has: such a text is looked for apart only where it stands nowhere as typed. */
const LONG = 8;

export async function placesOf(phrase: Phrase, index: OpenedIndex): Promise<Place[]> {
  const { keys, alone, within, between, bound, unknown } = phrase;
  if (keys.length === 0 || unknown) return [];
  const asTyped = keys.length > LONG ? wholePlaces(await standingsOf(alone, within, between, index)) : [];
  if (asTyped.length > 0) return asTyped;
  const found = await standingsOf(keys, within, between, index);
  const sideBySide = new Map(within.map((pair, place) => [pair, found.inside[place]]));
  const isBound = (entry: number) => bound.every((pairs) => pairs.some((pair) => sideBySide.get(pair)?.has(entry)));
  return inAll(found.words)
    .filter(isBound)
    .map((entry) => placeIn(found, entry));
}

interface Found {
  words: Standings[];
  /** Of the pairs within the pieces. */
  inside: Standings[];
  /** Of the pairs from one piece to the next. */
  across: Standings[];
}

async function standingsOf(words: string[], within: string[], between: string[], index: OpenedIndex): Promise<Found> {
  const all = await index.standings([...words, ...within, ...between]);
  return {
    words: all.slice(0, words.length),
    inside: all.slice(words.length, words.length + within.length),
    across: all.slice(words.length + within.length),
  };
}

const wholePlaces = (found: Found): Place[] =>
  inAll([...found.words, ...found.inside]).map((entry) => placeIn(found, entry));

/** Entries that every one of the lists holds. */
function inAll(lists: Standings[]): number[] {
  const rarest = lists.reduce((least, one) => (one.size < least.size ? one : least));
  return [...rarest.keys()].filter((entry) => lists.every((one) => one.has(entry)));
}

function placeIn({ words, inside, across }: Found, entry: number): Place {
  const whole = inside.every((one) => one.has(entry));
  const all = (whole ? [...words, ...inside] : words).map((one) => one.get(entry) ?? 0);
  return {
    entry,
    whole,
    together: whole && across.every((one) => one.has(entry)),
    stands: Math.min(3, ...all),
    mean: all.reduce((sum, one) => sum + one, 0) / all.length,
  };
}
