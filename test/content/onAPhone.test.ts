/**
 * Tasks of a reader with a phone 360 px wide, who begins at the home page, knows no address, and goes by what is seen:
 * links, buttons, the search. Each in every language, which is chosen on the home page. Of this site's own content: when the
 * department publishes its results, what is asked here about the missing total is to be asked of another agency.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { useSites, type Visit } from '../browser/visit.ts';
import { results } from '../search/ourSearch.ts';
import { type Language, languageNames, siteLanguages, words } from '../../src/words/index.ts';

const { visit } = useSites();
const phone = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** The word that is typed, a word of the title that is looked for, and why there is no total. */
const asked: Record<Language, { everyday: string; title: string; why: string }> = {
  th: {
    everyday: 'คนไร้บ้าน',
    title: 'คนไร้ที่พึ่ง',
    why: 'ยังไม่พบผลปี 2567 ที่เผยแพร่ของทั้ง 9 ตัวชี้วัด จึงยังไม่มีคะแนนรวม',
  },
  en: {
    everyday: 'homeless',
    title: 'Destitute',
    why: 'No published result for FY 2567 was found for any of the 9 KPIs, so there is no total yet',
  },
};

/** Of the document: what the department reported of KPI 3 in earlier years. */
const BASELINES = [
  ['2562', '70.64'],
  ['2563', '71.41'],
  ['2564', '50.01'],
  ['2565', '52.92'],
  ['2566', '46.54'],
];

/** Of KPI 3 at 50 %: 75 + 25 × (50 − 49.82) ÷ (53.10 − 49.82). */
const AT_50 = /76\.37/;

/** Presses what is seen, where it is seen, and waits for the page that it leads to. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.tap();
  await page.waitForLoadState('load');
}

describe.each(siteLanguages())('on a phone, in %s', (lang) => {
  const t = words(lang);
  const { everyday, title, why } = asked[lang];

  /** The home page in the language, reached by the switch where it is not the first. */
  async function home(): Promise<Visit> {
    const visitor = await visit('real', phone);
    visitor.page.setDefaultTimeout(8000);
    await visitor.open('/');
    const other = visitor.page.getByRole('link', { name: languageNames[lang].name, exact: true });
    if (lang !== siteLanguages()[0]) await press(visitor.page, other);
    await expect.poll(() => visitor.page.locator('html').getAttribute('lang')).toBe(lang);
    return visitor;
  }

  async function find({ page }: Visit): Promise<void> {
    await press(page, page.getByRole('banner').getByRole('button', { name: t.search.submit }));
    const box = page.getByRole('searchbox', { name: t.search.label });
    await box.tap();
    await box.pressSequentially(everyday);
    await box.press('Enter');
    await page.locator(`${results}[data-search-done="exact"]`).waitFor();
    await press(page, page.locator(results).getByRole('link').first());
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  const openAssessment = (page: Page) =>
    press(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: t.overview.open(2567) })
        .first(),
    );

  test('the KPI of the homeless is found by its everyday name', async () => {
    const visitor = await home();
    await find(visitor);
    expect(await isInView(visitor.page.getByRole('heading', { level: 1 }))).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });

  test('why there is no total yet is told', async () => {
    const visitor = await home();
    const { page } = visitor;
    await openAssessment(page);
    const sentence = page.getByRole('main').getByText(new RegExp(why.replaceAll(' ', '\\s+')));
    await sentence.waitFor();
    expect(await isInView(sentence)).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });

  test('its score at 50 % is told', async () => {
    const visitor = await home();
    const { page } = visitor;
    await find(visitor);
    await press(page, page.getByRole('link', { name: t.simulator.linkOfKpi }));
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
    const box = row.getByRole('spinbutton');
    await row.waitFor();
    await expect.poll(() => isInView(row)).toBe(true);
    await box.tap();
    await box.fill('50');
    await row.getByText(AT_50).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });

  test('a friend is sent a supposed total of 80 or more', async () => {
    const visitor = await home();
    const { page } = visitor;
    await openAssessment(page);
    await press(page, page.getByRole('link', { name: t.simulator.link }));
    const presets = page.getByRole('group', { name: t.simulator.presets });
    await presets.getByRole('button', { name: '100' }).tap();
    await page.getByRole('button', { name: t.simulator.copy }).tap();
    await page.getByText(t.simulator.copied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(visitor.faults).toEqual([]);
    await visitor.close();

    const friend = await visit('real', phone);
    await friend.page.goto(link);
    const total = friend.page.locator('[data-total]');
    await expect.poll(async () => Number(await total.textContent()), { timeout: 8000 }).toBeGreaterThanOrEqual(80);
    expect(await friend.page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await friend.page.getByText(t.simulator.total).first().isVisible()).toBe(true);
    expect(friend.faults).toEqual([]);
    await friend.close();
  });

  test('its baselines are downloaded', async () => {
    const visitor = await home();
    const { page } = visitor;
    await find(visitor);
    await press(page, page.getByRole('navigation').getByRole('link', { name: t.kpi.tabs.downloads, exact: true }));
    const file = page.getByRole('main').getByRole('link', { name: `CSV ${t.kpi.ownData}`, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), file.tap()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const rows: Record<string, string>[] = parse(readFileSync(await download.path()), { columns: true });
    const baselines = rows.filter(
      ({ section, item, value }) => section === 'baseline' && item === 'value' && value !== '',
    );
    expect(baselines.map(({ fiscal_year_be, value }) => [fiscal_year_be, value])).toEqual(BASELINES);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });
});

/** Whether nothing has to be scrolled to see where it begins. */
const isInView = (locator: Locator) =>
  locator.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
