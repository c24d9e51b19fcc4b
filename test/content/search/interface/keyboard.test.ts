/** The box in the header is a combobox of ARIA 1.2: keys, names and what a screen reader is told. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeFinds } from '../../../browser/axe.ts';
import { useSites } from '../../../browser/visit.ts';

const { visit } = useSites();
const combobox = (page: Page) => page.getByRole('combobox').first();
const options = (page: Page) => page.getByRole('option');

/** A visitor on a KPI page who has typed into the box of the header and sees the suggestions for all that was typed. */
async function typed(query: string, width = 1280) {
  const visitor = await visit('first', { viewport: { width, height: 800 } });
  await visitor.open('/dsdw/2567/kpi/1/');
  await visitor.page.keyboard.press('/');
  await visitor.page.keyboard.type(query);
  await visitor.page.locator(`[role=listbox][data-query="${query}"]`).waitFor();
  return visitor;
}

describe('keys', () => {
  test('/ focuses the box, and is a mere character inside it', async () => {
    const visitor = await visit('first');
    await visitor.open('/method/');
    await visitor.page.keyboard.press('/');
    expect(await combobox(visitor.page).evaluate((box) => box === document.activeElement)).toBe(true);
    await visitor.page.keyboard.type('a/b');
    expect(await combobox(visitor.page).inputValue()).toBe('a/b');
    await visitor.close();
  });

  test('arrows move through the suggestions while the focus stays in the box', async () => {
    const { page, faults, close } = await typed('ครัวเรือนเปราะบาง');
    const box = combobox(page);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBeFalsy();
    await page.keyboard.press('ArrowDown');
    const first = await options(page).first().getAttribute('id');
    expect(first).toBeTruthy();
    expect(await box.getAttribute('aria-activedescendant')).toBe(first);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options(page).nth(1).getAttribute('id'));
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('Escape closes the suggestions', async () => {
    const { page, close } = await typed('ขอทาน');
    await page.keyboard.press('Escape');
    expect(await combobox(page).getAttribute('aria-expanded')).toBe('false');
    expect(await options(page).count()).toBe(0);
    await close();
  });

  test('Enter opens the chosen page, and without a choice all results', async () => {
    const { page, close } = await typed('ขอทาน');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dsdw/2567/kpi/3/');
    await page.keyboard.press('/');
    await page.keyboard.type('PMQA');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=PMQA');
    await close();
  });
});

describe('what a screen reader is told', () => {
  test('names of box and list, and how many were found', async () => {
    const { page, close } = await typed('PMQA');
    const box = combobox(page);
    expect(await box.getAttribute('aria-autocomplete')).toBe('list');
    expect(await box.evaluate((element: HTMLInputElement) => element.labels?.length || element.ariaLabel)).toBeTruthy();
    const list = page.locator(`#${await box.getAttribute('aria-controls')}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect((await list.getAttribute('aria-label')) ?? (await list.getAttribute('aria-labelledby'))).toBeTruthy();
    const status = page.locator('[role=status], [aria-live=polite]').filter({ hasText: /\d/ });
    await expect.poll(() => status.count()).toBeGreaterThan(0);
    await close();
  });

  test.each([360, 1280])('axe finds nothing while suggestions show, %i px', async (width) => {
    const { page, close } = await typed('รัฐบาลดิจิทัล', width);
    await page.keyboard.press('ArrowDown');
    expect(await axeFinds(page, { part: 'header' })).toEqual([]);
    await close();
  });

  test.each([
    ['ครัวเรือนเปราะบาง', 360, 'light'],
    ['ดิจิตอล', 1280, 'dark'],
    ['มะละกอ', 360, 'dark'],
  ] as const)('axe finds nothing on the page of results for %s, %i px, %s', async (query, width, colorScheme) => {
    const visitor = await visit('first', { viewport: { width, height: 800 }, colorScheme });
    await visitor.open(`/search/?q=${encodeURIComponent(query)}`);
    await visitor.page.locator('[data-search-results][data-search-done]').waitFor({ state: 'attached' });
    expect(await axeFinds(visitor.page)).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });
});
