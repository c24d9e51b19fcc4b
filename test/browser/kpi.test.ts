/** A KPI's page: the answer in the first screen, the parts folded and yet found and reached, its anchors kept. */
import { describe, expect, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import { attributes, htmlOf } from './html.ts';
import { folders, pagesOf, type SiteName, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const kpiPages = (site: SiteName) =>
  pagesOf(folders[site]).filter((path) => /^\/[^/]+\/\d{4}\/kpi\/[^/]+\/$/.test(path));
/** Above what a page with many rounds, findings and sub-KPIs takes at 1280 px. */
const HIGHEST = 4500;
const PHONE = { width: 360, height: 800 };

describe.each(siteNames)('%s site', (site) => {
  test('every part keeps its anchor', () => {
    const kept = ['working', 'description', 'strategy', 'plan', 'conditions', 'reporting', 'findings', 'downloads'];
    for (const path of kpiPages(site)) {
      const ids = attributes(htmlOf(folders[site], path), 'id');
      expect(
        [...kept, 'provenance'].filter((id) => !ids.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  test('no page is long on a desk', async () => {
    const visitor = await visit(site, { viewport: { width: 1280, height: 900 } });
    const long: string[] = [];
    for (const path of kpiPages(site)) {
      await visitor.open(path);
      const height = await visitor.page.evaluate(() => document.documentElement.scrollHeight);
      if (height > HIGHEST) long.push(`${path} ${height}`);
    }
    await visitor.close();
    expect(long).toEqual([]);
  });

  test('the answer begins in the first screen of a phone: figures, sentence and ladder', async () => {
    const visitor = await visit(site, { viewport: PHONE });
    const below: string[] = [];
    for (const path of kpiPages(site)) {
      await visitor.open(path);
      for (const selector of ['.pair', '[data-explanation]', '.kpi-status .chart-frame svg:visible']) {
        const part = visitor.page.locator(selector).first();
        if ((await part.count()) === 0) continue;
        const top = (await part.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
        if (top > PHONE.height) below.push(`${path} ${selector} ${top}`);
      }
    }
    await visitor.close();
    expect(below).toEqual([]);
  });
});

describe('what is folded', () => {
  const path = '/dsdw/2567/kpi/2/';

  test('opens for a link to it', async () => {
    const visitor = await visit('demo', { viewport: PHONE });
    await visitor.open(`${path}#plan`);
    expect(await visitor.page.locator('#plan').isVisible()).toBe(true);
    expect(await visitor.page.locator('#description').isVisible()).toBe(false);
    await visitor.close();
  });

  test('opens for its words, as for a search in the page', async () => {
    const visitor = await visit('demo', { viewport: PHONE });
    await visitor.open(`${path}#:~:text=${encodeURIComponent(words('th').kpi.monthFromLayout)}`);
    await visitor.page.locator('#plan').waitFor({ timeout: 15_000 });
    await visitor.close();
  });
});
