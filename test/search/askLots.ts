/** Asks a built site all queries of lots, each lot in its language. */
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { languageFolder } from '../../src/words/index.ts';
import type { Found } from './judge.ts';
import type { Lot } from './lots.ts';
import { type AskedSearch, startOurs } from './ourSearch.ts';
import { type PlacedLot, placingOf, WITHIN } from './placings.ts';
import { startPlainPagefind } from './plainPagefind.ts';

/** `address` is where the site's root is served, without the last slash. */
export interface Served {
  folder: string;
  address: string;
}

/** Each for its first `most` results; with `plain` Pagefind as it comes is asked beside. */
export async function askLots(
  browser: Browser,
  { folder, address }: Served,
  lots: Lot[],
  { plain = false, most = WITHIN }: { plain?: boolean; most?: number } = {},
): Promise<PlacedLot[]> {
  const placed: PlacedLot[] = [];
  for (const [lang, own] of Map.groupBy(lots, (lot) => lot.lang)) {
    const searches = {
      ours: await startOurs(browser, address + languageFolder(lang)),
      ...(plain ? { Pagefind: await startPlainPagefind(browser, join(folder, languageFolder(lang)), lang) } : {}),
    };
    for (const lot of own) placed.push(await askLot(lot, searches, most));
    for (const { close } of Object.values(searches)) await close();
  }
  return placed;
}

/** `searches` by name; they are asked side by side. */
async function askLot(lot: Lot, searches: Record<string, AskedSearch>, most: number): Promise<PlacedLot> {
  const placings = await Promise.all(
    Object.entries(searches).map(async ([name, { ask }]) => {
      const found: Found[] = [];
      for (const { query } of lot.questions) found.push(await ask(query, most));
      return [name, lot.questions.map((question, index) => placingOf(question, found[index] as Found))] as const;
    }),
  );
  return { lot, placings: Object.fromEntries(placings) };
}
