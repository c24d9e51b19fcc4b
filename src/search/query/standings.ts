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
  /** The mean standing of its words. */
  mean: number;
}

export async function placesOf(
  { keys, within, between, bound, unknown }: Phrase,
  index: OpenedIndex,
): Promise<Place[]> {
  if (keys.length === 0 || unknown) return [];
  const all = await index.standings([...keys, ...within, ...between]);
  const words = all.slice(0, keys.length);
  const inside = all.slice(keys.length, keys.length + within.length);
  const across = all.slice(keys.length + within.length);
  const sideBySide = new Map(within.map((pair, place) => [pair, inside[place]]));
  const isBound = (entry: number) => bound.every((pairs) => pairs.some((pair) => sideBySide.get(pair)?.has(entry)));
  const rarest = words.reduce((least, one) => (one.size < least.size ? one : least));
  return [...rarest.keys()]
    .filter((entry) => words.every((one) => one.has(entry)) && isBound(entry))
    .map((entry): Place => {
      const whole = inside.every((one) => one.has(entry));
      const weakest = (ones: Standings[]) => Math.min(3, ...ones.map((one) => one.get(entry) ?? 0));
      return {
        entry,
        whole,
        together: whole && across.every((one) => one.has(entry)),
        stands: weakest(whole ? [...words, ...inside] : words),
        mean: words.reduce((sum, one) => sum + (one.get(entry) ?? 0), 0) / words.length,
      };
    });
}
