/** The lists of many agencies and their datasets, in a site made for it: each year a page of its own, the filter by mouse and by keyboard, and the pages of the catalogue. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { projectFolder } from '../../src/cli/astro.ts';
import { buildInto } from '../../src/cli/build.ts';
import { words } from '../../src/words/index.ts';
import { generateList } from '../tools/bench/generate.ts';
import { launchChromium } from './chromium.ts';
import { type Host, serve } from './server.ts';

/** Of three in a row, the first was assessed in both years, the second in 2567 alone and the third in 2566 alone. */
const AGENCIES = 32;
/** The search in the page's head asks by the same name. */
const nameField = '[data-row-filter] [name="q"]';
const { filter, latest } = words('th').overview;

let work = '';
let host: Host;
let browser: Browser;
beforeAll(async () => {
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  work = mkdtempSync(join(cache, 'lists-'));
  generateList(join(work, 'root'), projectFolder, AGENCIES);
  const environment = { SITE_URL: 'https://kpi.example', SITE_BASE: '/', KPI_ROOT: join(work, 'root') };
  expect(
    await buildInto(join(work, 'site'), { ...environment, KPI_CACHE: join(work, 'cache'), KPI_LANGUAGES: 'th' }),
  ).toBe(0);
  host = await serve(join(work, 'site'));
  browser = await launchChromium(inject('chromium'));
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  rmSync(work, { recursive: true, force: true });
});

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ locale: 'th-TH', javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(host.address + path);
  return page;
}

/** The agencies that are to be seen, by number, each with the year that its row is of. */
const seen = (page: Page): Promise<string[]> =>
  page.locator('.row-group li').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => {
        const number = Number(row.querySelector('.row-name')?.textContent?.match(/\d+$/)?.[0]);
        return `${number}: ${row.querySelector('.row-date span')?.textContent?.match(/\d{4}/)?.[0]}`;
      })
      .sort(),
  );

const numbers = Array.from({ length: AGENCIES }, (_, at) => at + 1);
const newest = numbers.filter((number) => number % 3 !== 0);
const before = numbers.filter((number) => number % 3 !== 2);
const of = (numbers: readonly number[], year: number) => numbers.map((number) => `${number}: ${year}`).sort();
const latestOf = (some: readonly number[]) => some.map((one) => `${one}: ${one % 3 === 0 ? 2566 : 2567}`).sort();
/** Of the eight groups, the five whose rows stand open at first. */
const open20 = latestOf(numbers.filter((number) => number % 8 >= 1 && number % 8 <= 5));

describe.each([
  ['with a script', true],
  ['without a script', false],
])('%s', (_, hasScript) => {
  test('the year is chosen by a link, and every row is of the year that is chosen', async () => {
    const page = await open('/', hasScript);
    expect(await seen(page)).toEqual(open20);
    const years = page.locator('.list-years a');
    expect(await years.allTextContents()).toEqual([latest, '2567', '2566']);
    expect(await page.locator('.list-years [aria-current]').textContent()).toBe(latest);
    await years.nth(2).click();
    expect(new URL(page.url()).pathname).toBe('/agencies/2566/');
    expect(await page.locator('.list-years [aria-current]').textContent()).toBe('2566');
    expect(await seen(page)).toEqual(of(before, 2566));
    expect(await page.locator('.overview-lead').textContent()).toContain(`ปี 2566 มี ${before.length} หน่วยงาน`);
    await page.locator('.row-name', { hasText: '004' }).click();
    expect(new URL(page.url()).pathname).toBe('/test-004/2566/');
    await page.goto(`${host.address}/agencies/2567/`);
    expect(await seen(page)).toEqual(of(newest, 2567));
    await page.context().close();
  });

  test('what is behind a fold is opened by a link to its group, or by its name', async () => {
    const page = await open('/', hasScript);
    const last = page.locator('.row-group').last();
    expect(await last.locator('li:visible').count()).toBe(0);
    await page.locator('.curtain-group').last().click();
    await expect.poll(() => last.locator('li:visible').count()).toBe(4);
    const other = page.locator('.row-group').nth(-2);
    await other.locator('summary').click();
    expect(await seen(page)).toEqual(latestOf(numbers.filter((number) => number % 8 !== 6)));
    await page.context().close();
  });
});

test('without a script there is no filter that does nothing', async () => {
  const page = await open('/', false);
  expect(await page.locator('[data-row-filter]').isVisible()).toBe(false);
  await page.context().close();
});

test('the filter narrows by kind, parent, state and name, and the other years are asked the same', async () => {
  const page = await open('/');
  await page.selectOption('[name="kind"]', 'province');
  expect(await seen(page)).toEqual(latestOf([8, 16, 24, 32]));
  expect(await page.locator('output').textContent()).toBe(filter.found('4', AGENCIES));
  await page.selectOption('[name="kind"]', '');
  await page.selectOption('[name="parent"]', { label: 'กระทรวงทดสอบ ค' });
  expect(await seen(page)).toEqual(latestOf([3, 11, 19, 27]));
  expect(new URL(page.url()).searchParams.get('parent')).toBe('กระทรวงทดสอบ-ค');
  await page.locator('.list-years a').nth(2).click();
  expect(new URL(page.url()).pathname).toBe('/agencies/2566/');
  expect(await seen(page)).toEqual(of([3, 19, 27], 2566));
  await page.goto(`${host.address}/`);
  for (const known of ['complete', 'part']) {
    await page.selectOption('[name="known"]', known);
    const shown = page.locator('.row-group li:visible');
    const states = await shown.evaluateAll((rows) => rows.map(({ dataset }) => dataset['known']));
    expect(new Set(states)).toEqual(new Set([known]));
  }
  await page.selectOption('[name="known"]', '');
  await page.fill(nameField, '012');
  expect(await seen(page)).toEqual(of([12], 2566));
  await page.reload();
  expect(await page.inputValue(nameField)).toBe('012');
  expect(await seen(page)).toEqual(of([12], 2566));
  await page.context().close();
});

test('what nothing fits is said in words, and one button shows all again', async () => {
  const page = await open('/');
  await page.locator('.row-group > summary').first().click();
  await page.fill(nameField, 'ไม่มีชื่อนี้');
  expect(await seen(page)).toEqual([]);
  expect(await page.locator('output').textContent()).toBe(filter.nothing);
  await page.getByRole('button', { name: filter.clear }).click();
  await expect.poll(() => seen(page)).toEqual(latestOf(numbers));
  expect(await page.locator('output').textContent()).toBe('');
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('all of it goes by keyboard alone', async () => {
  const page = await open('/');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent);
  const tabTo = async (wanted: string) => {
    for (let step = 0; (await focused())?.trim() !== wanted; step += 1) {
      if (step > 60) throw new Error(`The key Tab never comes to ${wanted}.`);
      await page.keyboard.press('Tab');
    }
  };
  await tabTo('kind');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => seen(page)).toEqual(latestOf([8, 16, 24, 32]));
  await tabTo(filter.clear);
  await page.keyboard.press('Enter');
  await expect.poll(() => seen(page)).toEqual(latestOf(numbers));
  await expect.poll(focused).toBe('q');
  await page.keyboard.type('ไม่มีชื่อนี้');
  await expect.poll(() => page.locator('output').textContent()).toBe(filter.nothing);
  await page.goto(`${host.address}/`);
  await tabTo('2566');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/agencies/2566/');
  expect(await seen(page)).toEqual(of(before, 2566));
  await page.context().close();
});

test('the catalogue goes on upon other pages, which together hold every dataset once', async () => {
  const page = await open('/datasets/', false);
  const all = Number((await page.locator('[data-count]').textContent())?.match(/\d+/)?.[0]);
  const found: string[] = [];
  for (;;) {
    const here = await page
      .locator('[data-dataset]')
      .evaluateAll((cards) => cards.map((card) => card.dataset['dataset'] ?? ''));
    expect(here.length).toBeLessThanOrEqual(40);
    found.push(...here);
    const next = page.locator('.list-pages [rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForLoadState();
  }
  expect(new URL(page.url()).pathname).toBe('/catalog/all/7/');
  expect(found.length).toBe(all);
  expect(new Set(found).size).toBe(all);
  await page.goto(`${host.address}/datasets/`);
  await page
    .locator('.facets details', { hasText: `${AGENCIES + 1} รายการ` })
    .first()
    .locator('summary')
    .click();
  await page.locator('.facets a[href="/catalog/organization/"]').click();
  expect(await page.locator('.facet-values a').count()).toBe(AGENCIES + 1);
  await page.locator('.facet-values a[href="/catalog/organization/test-014/"]').click();
  expect(
    await page
      .locator('[data-dataset]')
      .evaluateAll((cards) => cards.every((card) => card.dataset['dataset']?.startsWith('test-014-'))),
  ).toBe(true);
  await page.context().close();
});

test('of a list on several pages the search is asked, among datasets', async () => {
  const page = await open('/datasets/');
  await page.fill('#dataset-search', 'เกณฑ์ 014');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?*');
  await page.locator('[data-search-done]').waitFor();
  expect(new URL(page.url()).searchParams.get('kind')).toBe('dataset');
  const paths = await page
    .locator('[data-search-done] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths[0]).toBe('/datasets/test-014-kpi-criteria/');
  await page.context().close();
});
