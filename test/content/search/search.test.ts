/**
 * Every query of queries.csv and of the lots that nobody may tune on (test/search/lots.ts), asked of the built sites in Chromium,
 * with Pagefind as it comes beside for the first; `npm run bench -- --search` asks the lots that may be tuned on too, held to the same bounds.
 * queries.csv speaks of the first assessment alone; people's words are asked of the site as it stands.
 * Prints what both come to. SEARCH_REPORT names a file for what is missed of queries.csv.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/server.ts';
import { baseOf, folders, pagesOf, type SiteName } from '../../browser/site.ts';
import { askLots } from '../../search/askLots.ts';
import { judge, type Verdict } from '../../search/judge.ts';
import { type Lot, peopleLots, queriesLot } from '../../search/lots.ts';
import { pageTexts } from '../../search/pageTexts.ts';
import {
  boundsOf,
  type PlacedLot,
  type Placing,
  renderMisses,
  renderPlacings,
  tallyOf,
} from '../../search/placings.ts';
import { readQueries } from '../../search/queries.ts';
import { renderFailures, renderScores, scoresOf } from '../../search/scores.ts';

const queries = readQueries();
const people = peopleLots().filter(({ mayBeTunedOn }) => !mayBeTunedOn);
const texts = pageTexts(folders.first);
let browser: Browser;
let placed: PlacedLot[];
let plain: Verdict[];
let ours: Verdict[];

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  const [byQueries] = await place('first', [queriesLot()], { plain: true, most: Number.POSITIVE_INFINITY });
  if (!byQueries) throw new Error('one lot');
  placed = [byQueries, ...(await place('real', people))];
  const verdicts = (search: 'ours' | 'Pagefind') =>
    queries.flatMap((query, index) => {
      const found = byQueries.placings[search]?.[index]?.found;
      return found ? judge(query, found, texts, search === 'Pagefind') : [];
    });
  [ours, plain] = [verdicts('ours'), verdicts('Pagefind')];
  report();
}, 600_000);

afterAll(() => browser?.close());

async function place(site: SiteName, lots: Lot[], how?: Parameters<typeof askLots>[3]): Promise<PlacedLot[]> {
  const host = await serve(folders[site], baseOf(site));
  const placed = await askLots(browser, { folder: folders[site], address: host.address }, lots, how);
  await host.close();
  return placed;
}

function report(): void {
  const scores = { 'plain Pagefind': scoresOf(plain), ours: scoresOf(ours) };
  const figures = `${renderScores(scores)}\n\n${renderPlacings(placed)}\n`;
  console.log(`\n${figures}`);
  const file = process.env['SEARCH_REPORT'];
  if (!file) return;
  const lists = Object.entries(scores).map(([name, { failures }]) =>
    [`\n${name}:`, ...renderFailures(failures)].join('\n'),
  );
  writeFileSync(file, `${figures}${lists.reverse().join('\n')}\n`);
}

describe('the query file', () => {
  test('has at least 150 queries, none twice, and names only pages that are there', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(queries.map(({ query }) => query).filter((query, index, all) => all.indexOf(query) !== index)).toEqual([]);
    const named = queries.flatMap(({ mustFirst, mustAppear, mustNotAppear }) => [
      ...mustFirst,
      ...mustAppear,
      ...(mustNotAppear ?? []),
    ]);
    expect([...new Set(named)].filter((page) => !texts.has(page.replace(/#.*/, '')))).toEqual([]);
  });

  test('asks for something in every row', () => {
    const idle = queries.filter(
      ({ mustFirst, mustAppear, mustNotAppear }) =>
        mustNotAppear?.length === 0 && mustFirst.length + mustAppear.length === 0,
    );
    expect(idle.map(({ query }) => query)).toEqual([]);
  });
});

/** Of a lot that may not be tuned on a failure shows no query, for who reads it would tune on it: counts and addresses alone. */
describe.each(people)('the people’s words of $name', (lot) => {
  const tally = () => tallyOf(placings());
  const placings = () => placed.find((one) => one.lot === lot)?.placings['ours'] ?? [];
  const misses = (of: (placing: Placing) => boolean) =>
    renderMisses({ lot, placings: { ours: placings().filter(of) } }, 'ours').join('\n');

  test('name only pages that are there', () => {
    const pages = new Set(pagesOf(folders.real));
    const named = new Set(lot.questions.flatMap(({ right }) => right));
    expect([...named].filter((page) => !pages.has(page.replace(/#.*/, '')))).toEqual([]);
  });

  test('have a right page within the first eight as often as they are held to', () => {
    const { within, onSite } = tally();
    expect(
      within / onSite,
      misses((one) => !one.within),
    ).toBeGreaterThanOrEqual(boundsOf(lot).within);
  });

  test('have a right page in first place as often as they are held to', () => {
    const { first, onSite } = tally();
    expect(
      first / onSite,
      misses((one) => !one.first),
    ).toBeGreaterThanOrEqual(boundsOf(lot).first);
  });

  test('are never declared exact where nothing on the site is about them', () => {
    expect(
      tally().wronglyExact,
      misses((one) => one.wronglyExact),
    ).toBe(0);
  });
});

describe('the search of the site', () => {
  test('finds every page that a query must find', () => {
    expect(renderFailures(ours.filter(({ missing }) => missing.length > 0))).toEqual([]);
  });

  test('finds no page that a query must not find', () => {
    expect(renderFailures(ours.filter(({ wrong }) => wrong.length > 0))).toEqual([]);
  });

  test('has the right page in first place for at least 99 of 100 queries', () => {
    const { firstRight } = scoresOf(ours);
    expect(
      firstRight,
      renderFailures(ours.filter((verdict) => verdict.firstRight === false)).join('\n'),
    ).toBeGreaterThanOrEqual(boundsOf(queriesLot()).first);
  });

  test('says whether something near was searched instead, or nothing was found', () => {
    expect(renderFailures(ours.filter(({ endRight }) => !endRight))).toEqual([]);
  });

  test('is better than Pagefind as it comes', () => {
    const [bare, own] = [scoresOf(plain), scoresOf(ours)];
    expect(own.recall).toBeGreaterThan(bare.recall);
    expect(own.firstRight).toBeGreaterThan(bare.firstRight);
    expect(own.precisionAt3).toBeGreaterThan(bare.precisionAt3);
  });
});
