/**
 * Every query of queries.csv, asked of the built site in Chromium: all pages that must be found are, and the right one
 * stands first. Prints the same figures for Pagefind as it comes. SEARCH_REPORT names a file for all failures.
 */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { type Host, serve } from '../../browser/server.ts';
import { baseOf, folders } from '../../browser/site.ts';
import { type Found, judge, type Verdict } from '../../search/judge.ts';
import { askOurs } from '../../search/ourSearch.ts';
import { pageTexts } from '../../search/pageTexts.ts';
import { startPlainPagefind } from '../../search/plainPagefind.ts';
import { readQueries } from '../../search/queries.ts';
import { renderFailures, renderScores, scoresOf } from '../../search/scores.ts';

const queries = readQueries();
const texts = pageTexts(folders.first);
let browser: Browser;
let host: Host;
const plain: Verdict[] = [];
const ours: Verdict[] = [];

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  host = await serve(folders.first, baseOf('first'));
  await Promise.all([askPlain(), askAll()]);
  report();

  async function askPlain(): Promise<void> {
    const pagefind = await startPlainPagefind(browser, folders.first);
    for (const query of queries) plain.push(judge(query, await pagefind.ask(query.query), texts, true));
    await pagefind.close();
  }

  async function askAll(): Promise<void> {
    const page = await browser.newPage();
    for (const query of queries) ours.push(judge(query, await askOrNothing(page, query.query), texts));
  }

  /** One query that never finishes must not hide the others. */
  async function askOrNothing(page: Page, query: string): Promise<Found> {
    return askOurs(page, host.address, query).catch(() => ({ pages: [], end: 'none' }));
  }
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

function report(): void {
  const scores = { 'plain Pagefind': scoresOf(plain), ours: scoresOf(ours) };
  console.log(`\n${renderScores(scores)}\n`);
  const file = process.env['SEARCH_REPORT'];
  if (!file) return;
  const lists = Object.entries(scores).map(([name, { failures }]) =>
    [`\n${name}:`, ...renderFailures(failures)].join('\n'),
  );
  writeFileSync(file, `${renderScores(scores)}\n${lists.reverse().join('\n')}\n`);
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

describe('the search of the site', () => {
  test('finds every page that a query must find', () => {
    expect(renderFailures(ours.filter(({ missing }) => missing.length > 0))).toEqual([]);
  });

  test('finds no page that a query must not find', () => {
    expect(renderFailures(ours.filter(({ wrong }) => wrong.length > 0))).toEqual([]);
  });

  test('has the right page in first place for at least 95 of 100 queries', () => {
    const { firstRight } = scoresOf(ours);
    expect(
      firstRight,
      renderFailures(ours.filter((verdict) => verdict.firstRight === false)).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
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
