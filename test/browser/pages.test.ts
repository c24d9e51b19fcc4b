/** Every page of both sites: quiet, alone on its own host, and inside its frame on a small phone and on paper. */
import { expect, test } from 'vitest';
import { cutOnPaper, widerThanPage } from './overflow.ts';
import { folders, pagesOf, siteNames } from './site.ts';
import { useSites, type Visit } from './visit.ts';

const { visit } = useSites();
/** A4 less the 16 mm that print.css leaves on each side, in CSS pixels. */
const paper = { width: 672, height: 1000 };

async function forEveryPage(
  visitor: Visit,
  pages: string[],
  look: (path: string) => Promise<string[]>,
): Promise<string[]> {
  const complaints: string[] = [];
  for (const path of pages) {
    await visitor.open(path);
    for (const complaint of await look(path)) complaints.push(`${path} ${complaint}`);
  }
  await visitor.close();
  return complaints;
}

test.for(siteNames)('%s site: no console message, no other host, nothing wider than 320 px', async (site) => {
  const pages = pagesOf(folders[site]);
  expect(pages.length).toBeGreaterThan(15);
  const visitor = await visit(site, { viewport: { width: 320, height: 640 } });
  const complaints = await forEveryPage(visitor, pages, async () => {
    await visitor.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const wide = await widerThanPage(visitor.page);
    return [...visitor.faults, ...wide];
  });
  expect(complaints).toEqual([]);
});

test.for(siteNames)('%s site: nothing is cut off on paper', async (site) => {
  const visitor = await visit(site, { viewport: paper });
  await visitor.page.emulateMedia({ media: 'print' });
  const complaints = await forEveryPage(visitor, pagesOf(folders[site]), () => cutOnPaper(visitor.page));
  expect(complaints).toEqual([]);
});

test.for(siteNames)('%s site: a page that is not there answers with the 404 page', async (site) => {
  const visitor = await visit(site);
  await visitor.open('/no-such-agency/2567/');
  expect(await visitor.page.locator('main a').count()).toBeGreaterThan(0);
  expect(await visitor.page.locator('h1').count()).toBe(1);
  await visitor.close();
});
