/** The answer comes in two steps: whoever has begun to read or to choose in the first is not disturbed by the second. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useSites } from '../../../browser/visit.ts';
import { results } from '../../../search/ourSearch.ts';
import { words } from '../../../../src/words/index.ts';

const { visit } = useSites();
const PAGEFIND = /\/pagefind\//;
/** One that an everyday word answers, one of two words, one that is misspelt. */
const queries = ['ขอทาน', 'ครัวเรือนเปราะบาง กลุ่มเปราะบาง', 'ดิจิตอล'];

/** Keeps Pagefind back until the returned function is called. */
async function hold(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(PAGEFIND, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

const first = (page: Page) => page.locator(`${results}[data-search-first]`).waitFor({ state: 'attached' });
const done = (page: Page) => page.locator(`${results}[data-search-done]`).waitFor({ state: 'attached' });
const links = (page: Page) =>
  page.locator(`${results} a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const asked = (query: string) => `/search/?q=${encodeURIComponent(query)}`;

/** A visitor who sees the first answers to a query, and what lets the others come. */
async function seesFirst(query: string) {
  const visitor = await visit('first');
  const release = await hold(visitor.page);
  await visitor.open(asked(query));
  await first(visitor.page);
  return { ...visitor, release };
}

describe('when the whole answer comes', () => {
  test.each(queries)('the links of the first answers to %s stay in their places', async (query) => {
    const { page, faults, release, close } = await seesFirst(query);
    const before = await links(page);
    expect(before.length).toBeGreaterThan(0);
    expect(await page.locator(`${results}[data-search-done]`).count()).toBe(0);
    release();
    await done(page);
    expect((await links(page)).slice(0, before.length)).toEqual(before);
    expect(faults).toEqual([]);
    await close();
  });

  test('a link that has the focus keeps it', async () => {
    const { page, release, close } = await seesFirst('ขอทาน');
    const link = page.locator(`${results} a`).first();
    await link.focus();
    release();
    await done(page);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  test('who has moved to an option of the box stays on it', async () => {
    const { page, faults, open, close } = await visit('first');
    const release = await hold(page);
    await open('/dsdw/2567/kpi/1/');
    await page.keyboard.press('/');
    await page.keyboard.type('ขอทาน');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    const [href, id] = [await chosen.getAttribute('data-href'), await chosen.getAttribute('id')];
    expect(href).toBeTruthy();
    release();
    await page.locator('[role=listbox][data-query="ขอทาน"]').waitFor();
    expect(await chosen.getAttribute('data-href')).toBe(href);
    expect(await page.getByRole('combobox').first().getAttribute('aria-activedescendant')).toBe(id);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('where Pagefind cannot be loaded', () => {
  test.each([PAGEFIND, /pagefind-entry\.json/, /pagefind-worker\.js/])(
    'for want of %s, the first answers stand and it is said that only names were searched',
    async (files) => {
      const { page, faults, open, close } = await visit('first');
      await page.route(files, (route) => route.abort());
      await open(asked('ขอทาน'));
      await first(page);
      const before = await links(page);
      expect(before.length).toBeGreaterThan(0);
      await done(page);
      expect(await links(page)).toEqual(before);
      expect(await page.locator('[data-search-status]').textContent()).toContain(words('th').search.namesOnly);
      /** What was refused, and what Pagefind itself says of it. */
      expect(faults.filter((fault) => !/pagefind|net::ERR_FAILED/i.test(fault))).toEqual([]);
      await close();
    },
  );
});

describe('the content security policy', () => {
  test('is kept while Pagefind works in its worker', async () => {
    const { page, faults, open, close } = await visit('first');
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
    });
    await open(asked('ครัวเรือนเปราะบาง'));
    await done(page);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname.replace(/.*\//, ''))).toEqual([
      'pagefind-worker.js',
    ]);
    expect(await page.locator('[data-search-status]').textContent()).not.toContain(words('th').search.namesOnly);
    expect(faults).toEqual([]);
    await close();
  });
});
