/** Every page of both sites: quiet, alone on its own host, and inside its frame on a small phone and on paper. */
import { describe, expect, test } from 'vitest';
import { cutOnPaper, widerThanPage } from './overflow.ts';
import { ownPagesOf, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const phone = { width: 320, height: 640 };
/** A4 less the 16 mm that print.css leaves on each side, in CSS pixels. */
const paper = { width: 672, height: 1000 };

describe.each(siteNames)('%s site', (site) => {
  test('no console message, no other host, nothing wider than 320 px or cut off on paper', async () => {
    const pages = ownPagesOf(site);
    expect(pages.length).toBeGreaterThan(15);
    const visitor = await visit(site, { viewport: phone });
    const { page, faults } = visitor;
    const complaints: string[] = [];
    for (const path of pages) {
      await visitor.open(path);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(paper);
      const cut = await cutOnPaper(page);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(phone);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const wide = await widerThanPage(page);
      for (const complaint of [...faults, ...cut, ...wide]) complaints.push(`${path} ${complaint}`);
    }
    await visitor.close();
    expect(complaints).toEqual([]);
  });

  test('a page that is not there answers with the 404 page', async () => {
    const visitor = await visit(site);
    await visitor.open('/no-such-agency/2567/');
    expect(await visitor.page.locator('main a').count()).toBeGreaterThan(0);
    expect(await visitor.page.locator('h1').count()).toBe(1);
    await visitor.close();
  });
});
