/** The question lives in the address; nothing loads before the box is used; a sub-path and a script-less page work. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../../browser/chromium.ts';
import { serve } from '../../../browser/server.ts';
import { baseOf, folders } from '../../../browser/site.ts';
import { useSites } from '../../../browser/visit.ts';
import { askOurs, readAnswer, results } from '../../../search/ourSearch.ts';

const { visit } = useSites();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser?.close());

const originOf = (url: string) => new URL(at(''), url).href;
/** An address as the site gives it, which lives under a sub-path. */
const at = (path: string) => encodeURI(baseOf('first').slice(0, -1)) + path;

describe('the address', () => {
  test('keeps each question, for back and forward', async () => {
    const { page, faults, open, close } = await visit('first');
    await open('/search/?q=PMQA');
    const origin = originOf(page.url());
    expect((await readAnswer(page, origin)).pages[0]).toBe('/dsdw/2567/kpi/6/');
    const box = page.locator('main input[type=search], header input[type=search]').last();
    expect(await box.inputValue()).toBe('PMQA');
    await box.fill('ขอทาน');
    await box.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'ขอทาน');
    const first = page.locator(`${results} a`).first();
    await expect.poll(() => first.getAttribute('href')).toBe(at('/dsdw/2567/kpi/3/'));
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === 'PMQA');
    await expect.poll(() => first.getAttribute('href')).toBe(at('/dsdw/2567/kpi/6/'));
    expect(await box.inputValue()).toBe('PMQA');
    await page.goForward();
    await expect.poll(() => first.getAttribute('href')).toBe(at('/dsdw/2567/kpi/3/'));
    expect(faults).toEqual([]);
    await close();
  });
});

describe('what is loaded', () => {
  test('nothing of the search before the box is focused', async () => {
    const { page, open, close } = await visit('first');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open('/dsdw/2567/kpi/1/');
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    expect(asked.filter((path) => /pagefind|search-index|\/search\//.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    await close();
  });
});

describe('other places', () => {
  test('the root of a host', async () => {
    const host = await serve(folders.demo);
    const page = await browser.newPage();
    const found = await askOurs(page, host.address, 'ขอทาน');
    expect(found.end).toBe('exact');
    expect(found.pages[0]).toBe('/dsdw/2567/kpi/3/');
    expect(await page.locator(`${results} a`).first().getAttribute('href')).toBe('/dsdw/2567/kpi/3/');
    await page.close();
    await host.close();
  });

  test('without JavaScript the page lists all KPIs, terms and datasets', async () => {
    const { page, open, close } = await visit('first', { javaScriptEnabled: false });
    await open('/search/');
    expect(await page.locator(results).count()).toBe(1);
    const links = await page
      .locator('main a[href]:visible')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.filter((href) => /\/dsdw\/2567\/kpi\/[\d-]+\/$/.test(href)).length).toBe(9);
    expect(links.filter((href) => href.startsWith(at('/glossary/#'))).length).toBeGreaterThan(50);
    expect(links.filter((href) => /\/datasets\/dsdw-kpi-\w+\/$/.test(href)).length).toBe(8);
    await close();
  });

  test('the page that is not there offers the search', async () => {
    const { page, open, close } = await visit('first');
    await open('/404.html');
    expect(await page.locator(`main a[href="${at('/search/')}"]`).count()).toBe(1);
    await close();
  });
});
