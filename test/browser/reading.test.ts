/** Whoever hears a page hears it once, in its order, each figure with what it is of. */
import { describe, expect, test } from 'vitest';
import { readingOf } from './reading.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();

/** A page of each kind. */
const pages = [
  '/',
  '/demo-agency/',
  '/demo-agency/2567/',
  '/demo-agency/2567/audit/',
  '/demo-agency/2567/kpi/2/',
  '/dsdw/2567/kpi/5-1/',
  '/datasets/',
  '/datasets/demo-agency-kpi-scores/',
  '/catalog/format/csv/',
  '/search/',
  '/method/',
  '/glossary/',
  '/developers/',
  '/about/',
  '/errors/',
  '/errors/empty-cell/',
  '/styleguide/',
];

describe('read aloud', () => {
  test('a KPI says what it measures, what was reached and how that is scored', async () => {
    const visitor = await visit('demo', { viewport: { width: 360, height: 800 } });
    await visitor.open('/demo-agency/2567/kpi/1/');
    const { lines } = await readingOf(visitor.page);
    const [from, to] = [lines.indexOf('(main)'), lines.indexOf('(contentinfo)')];
    await expect(`${lines.slice(from, to).join('\n')}\n`).toMatchFileSnapshot('./reading/kpi.txt');
    await visitor.close();
  });

  test('no page says a thing twice, speaks from inside an image or skips a level of headings', async () => {
    const visitor = await visit('demo', { viewport: { width: 360, height: 800 } });
    const faults: string[] = [];
    for (const path of pages) {
      await visitor.open(path);
      const closed = await readingOf(visitor.page);
      expect(closed.lines.length, path).toBeGreaterThan(15);
      await visitor.page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const open = await readingOf(visitor.page);
      faults.push(...new Set([...closed.faults, ...open.faults].map((fault) => `${path} ${fault}`)));
    }
    expect(faults).toEqual([]);
    await visitor.close();
  });
});
