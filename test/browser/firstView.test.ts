/**
 * The first view of a page of each kind costs a phone no more than it may, and nothing jumps when the fonts come late. A
 * twin in another language has the same styles, scripts and fonts.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstViews, overBudget } from './firstView.ts';
import { serve } from './server.ts';
import { folders, isTwin, ownPagesOf, siteNames } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser?.close());

test.for(siteNames)('%s site', async (site) => {
  const host = await serve(folders[site]);
  const views = await firstViews(
    browser,
    folders[site],
    host.address,
    ownPagesOf(site).filter((path) => !isTwin(path)),
  );
  await host.close();
  expect(views.length).toBeGreaterThan(5);
  expect(overBudget(views)).toEqual([]);
});
