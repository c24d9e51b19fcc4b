/** Asks searches all queries of a lot. */
import type { Found } from './judge.ts';
import type { Lot } from './lots.ts';
import type { AskedSearch } from './ourSearch.ts';
import { type PlacedLot, placingOf, WITHIN } from './placings.ts';

/** `searches` by name; they are asked side by side, each for its first `most` results. */
export async function askLot(lot: Lot, searches: Record<string, AskedSearch>, most = WITHIN): Promise<PlacedLot> {
  const placings = await Promise.all(
    Object.entries(searches).map(async ([name, { ask }]) => {
      const found: Found[] = [];
      for (const { query } of lot.questions) found.push(await ask(query, most));
      return [name, lot.questions.map((question, index) => placingOf(question, found[index] as Found))] as const;
    }),
  );
  return { lot, placings: Object.fromEntries(placings) };
}
