/** On a phone, by keyboard alone: a total of 80 or more is reached, its link copied and opened anew; without a script there is a table. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { htmlOf } from './html.ts';
import { widerThanPage } from './overflow.ts';
import { folders, pagesOf, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const phone = { viewport: { width: 360, height: 720 }, permissions: ['clipboard-read', 'clipboard-write'] };
const path = '/dsdw/2567/simulator/';

/** Tab by tab to what is asked for, as who has no mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No key leads to ${selector}`);
}

/** Until its script has drawn what the address supposes, nothing in it answers. */
const begun = (page: Page) => page.locator('[data-simulator]:not([inert])').waitFor();
const totalOf = (page: Page) => page.locator('[data-total]').textContent();
/** What stands in the page that is supposed. */
const stateOf = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLInputElement>('.simulator :is(input, select)')].map(
      ({ type, value, checked }) => (type === 'radio' || type === 'checkbox' ? checked : value),
    ),
    ...[...document.querySelectorAll('[data-total], [data-grade], [data-earned], [data-score]')].map(
      (one) => one.textContent,
    ),
    ...[...document.querySelectorAll('.simulator [data-supposed], .score-block')].map((one) => one.innerHTML),
  ]);

test('a total of 80 or more is reached by keys, sent on, and opened again as it was', async () => {
  const visitor = await visit('first', phone);
  const { page } = visitor;
  await visitor.open('/dsdw/2567/kpi/2/');
  await tabTo(page, `a[href$="${path}#kpi-2"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${path}#kpi-2`);
  await begun(page);
  expect(await totalOf(page)).toBe('–');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, '[data-preset="level-standard"]');
  await page.keyboard.press('Enter');
  expect(await totalOf(page)).toBe('75.00');
  for (const number of ['2', '3', '4']) {
    await tabTo(page, `[data-kpi="${number}"] [data-slide]`);
    const before = Number(await totalOf(page));
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('PageUp');
    expect(Number(await totalOf(page))).toBeGreaterThan(before);
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('[data-supposed-bar]')?.getBoundingClientRect().bottom ?? 0;
      return (document.activeElement?.getBoundingClientRect().top ?? 0) < bar - 1;
    });
    expect(hidden).toBe(false);
  }
  const total = await totalOf(page);
  expect(Number(total)).toBeGreaterThanOrEqual(80);
  await expect.poll(() => page.locator('[data-said]').textContent()).toContain(total);
  await tabTo(page, '[data-reading="interpolation"]');
  await page.keyboard.press('ArrowDown');
  expect(await totalOf(page)).not.toBe(total);
  await tabTo(page, '[data-copy]');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-copy-said]').textContent()).not.toBe('');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?rule=opdc-2567-[\da-f]{8}&1=3&2=[\d.]+&.*&if-interpolation=no-score-between$/);
  const sent = await stateOf(page);
  await page.goto('about:blank');
  await page.goto(link);
  await begun(page);
  expect(await stateOf(page)).toEqual(sent);
  expect(await page.locator('[data-refused]').isVisible()).toBe(false);
  expect(await widerThanPage(page)).toEqual([]);
  expect(await axeFinds(page)).toEqual([]);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test('what of a link cannot be read is said, and the rest is used', async () => {
  const visitor = await visit('first', { ...phone, colorScheme: 'dark' });
  const { page } = visitor;
  await visitor.open(`${path}?rule=opdc-2566-00000000&2=70&3=many&99=1&if-cap=higher`);
  await begun(page);
  expect(await page.locator('[data-refused] li').count()).toBe(4);
  expect(await page.locator('[data-refused]').textContent()).toContain('opdc-2566-00000000');
  expect(await page.locator('[data-kpi="2"] [data-figure]').inputValue()).toBe('70');
  expect(await page.locator('[data-kpi="3"] [data-figure]').inputValue()).toBe('');
  const box = page.locator('[data-kpi="2"] [data-figure]');
  await box.fill('101');
  expect(await page.locator('[data-kpi="2"] [data-fault]').textContent()).toContain('100');
  await page.locator('[data-preset="last"]').click();
  expect(await totalOf(page)).toBe('36.99–66.99');
  expect(await page.locator('[data-kpi="4"]').getAttribute('class')).toContain('is-open');
  expect(await axeFinds(page)).toEqual([]);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test('without a script there is a table of what each level gives, and nothing that does not work', async () => {
  const visitor = await visit('first', { viewport: phone.viewport, javaScriptEnabled: false });
  const { page } = visitor;
  await visitor.open(path);
  expect(await page.locator('.simulator').isVisible()).toBe(false);
  const totals = await page.locator('.supposed-table tfoot td').allInnerTexts();
  expect(totals.map((text) => text.split('\n')[0])).toEqual(['36.99–66.99', '50.00', '75.00', '100.00']);
  await visitor.close();
});

test('each assessment with a total has one, and leads to it', () => {
  for (const site of siteNames) {
    const simulators = pagesOf(folders[site]).filter((one) => /^\/[^/]+\/\d{4}\/simulator\/$/.test(one));
    expect(simulators).toContain(path);
    for (const one of simulators)
      expect(htmlOf(folders[site], one.replace('simulator/', ''))).toContain(`href="${one}"`);
  }
});
