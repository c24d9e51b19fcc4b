/** Tables sort by their heads without moving anything, and scroll inside themselves with head and first column kept. */
import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { folders, onePageOfEachKind, pagesOf, isTwin } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const page = '/demo-agency/2567/kpi/2/';

const rowsOf = async (table: Locator): Promise<string[][]> =>
  Promise.all((await table.locator('tbody tr').all()).map((row) => row.locator('th, td').allTextContents()));

describe('a table', () => {
  test('is sorted by pressing a head: up, down, and as it came; a row stays whole', async () => {
    const visitor = await visit('demo');
    await visitor.open(page);
    await visitor.page.locator('#history').evaluate((years) => years.closest('details')?.setAttribute('open', ''));
    const table = visitor.page.locator('#history table:has(.sort):not(.behind table)').first();
    const asItCame = await rowsOf(table);
    const head = table.locator('thead th').first();
    for (const wanted of ['ascending', 'descending', null]) {
      await head.getByRole('button').press('Enter');
      await expect.poll(() => head.getAttribute('aria-sort')).toBe(wanted);
      const rows = await rowsOf(table);
      expect([...rows].sort()).toEqual([...asItCame].sort());
      const years = rows.map(([year = '']) => Number.parseInt(year, 10));
      if (wanted === 'ascending') expect(years).toEqual(years.toSorted((a, b) => a - b));
      else if (wanted === 'descending') expect(years).toEqual(years.toSorted((a, b) => b - a));
      else expect(rows).toEqual(asItCame);
    }
    expect(
      await table
        .locator('tbody tr > :first-child')
        .evaluateAll((cells) => cells.every(({ tagName }) => tagName === 'TH')),
    ).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });

  test.for([360, 1280])('stands as wide and high with its buttons as without a script at %i px', async (width) => {
    const sizes = async (javaScriptEnabled: boolean) => {
      const visitor = await visit('demo', { javaScriptEnabled, viewport: { width, height: 800 } });
      await visitor.open(page);
      const boxes = await Promise.all(
        (await visitor.page.locator('main table:visible').all()).map((table) => table.boundingBox()),
      );
      await visitor.close();
      return boxes.map((box) => [box?.width, box?.height]);
    };
    expect(await sizes(true)).toEqual(await sizes(false));
  });
});

test('on a phone each table that is too wide is a named region that scrolls by keys, and keeps its head and first column', async () => {
  const visitor = await visit('demo', { viewport: { width: 360, height: 700 } });
  let wide = 0;
  for (const path of onePageOfEachKind(pagesOf(folders.demo).filter((page) => !isTwin(page))).values()) {
    await visitor.open(path);
    for (const region of await visitor.page.locator('main .table-scroll:visible').all()) {
      expect(await region.getAttribute('tabindex'), path).toBe('0');
      expect(
        (await region.getAttribute('aria-label')) ?? (await region.getAttribute('aria-labelledby')),
        path,
      ).toBeTruthy();
      const kept = await region.evaluate((element) => {
        element.scrollTo(10_000, 10_000);
        const room = element.getBoundingClientRect();
        const left = element.querySelector('tbody tr:last-child th[scope=row]')?.getBoundingClientRect().left;
        const top = element.querySelector('thead th')?.getBoundingClientRect().top;
        return {
          moved: element.scrollLeft > 0,
          left: left === undefined ? 0 : Math.round(left - room.left),
          top: top === undefined || element.scrollTop === 0 ? 0 : Math.round(top - room.top),
        };
      });
      if (kept.moved) wide += 1;
      expect({ left: kept.left, top: Math.max(0, kept.top - 2) }, path).toEqual({ left: 0, top: 0 });
    }
    // No table outside such a region is wider than its room.
    const loose = await visitor.page
      .locator('main table:not(.table-scroll table):visible')
      .evaluateAll(
        (tables) => tables.filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1).length,
      );
    expect(loose, path).toBe(0);
  }
  expect(wide).toBeGreaterThan(3);
  await visitor.close();
});
