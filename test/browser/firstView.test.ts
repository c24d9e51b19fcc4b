/**
 * The first view of a page of each kind costs a phone no more than it may, and nothing jumps when the fonts come late. A
 * twin in another language has the same styles, scripts and fonts.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstViews, overBudget } from './firstView.ts';
import { serve } from './server.ts';
import { folders, isTwin, kindOf, ownPagesOf, pagesOf, siteNames } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser?.close());

/** Kinds that the demo has too; of the site as it stands those of an assessment are looked at once more, with what it lacks. */
const inDemo = new Set(siteNames.includes('demo') ? pagesOf(folders.demo).map(kindOf) : []);

test.for(siteNames)('%s site', async (site) => {
  const host = await serve(folders[site]);
  const views = await firstViews(
    browser,
    folders[site],
    host.address,
    ownPagesOf(site).filter(
      (path) => !isTwin(path) && (site === 'demo' || !inDemo.has(kindOf(path)) || /\/\d+\//.test(path)),
    ),
  );
  await host.close();
  expect(views.length).toBeGreaterThan(5);
  expect(overBudget(views)).toEqual([]);
});
