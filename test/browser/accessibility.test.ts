/**
 * axe finds nothing on one page of each kind, on a phone and on a desk, there in light and dark, and on every other of the twins in
 * another language, whose colours are the same, on a phone; and nothing on it moves by itself. The demo has a page of every kind, with
 * results too; of the site as it stands are looked at, on a phone, what the demo lacks and what shows that there is no result.
 */
import { expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { moving } from './moving.ts';
import { folders, isTwin, kindOf, onePageOfEachKind, ownPagesOf, pagesOf, type SiteName, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();

const looks = [
  [360, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;
/** A desk in light is a phone laid out otherwise: every other page is looked at there. */
const looksAt = (site: SiteName, path: string, index: number) =>
  isTwin(path) || site !== 'demo'
    ? looks.slice(0, 1)
    : looks.filter(([width, scheme]) => width === 360 || scheme === 'dark' || index % 2 === 0);
/** The first page, those of agencies, assessments and KPIs. */
const showsResults = /^\/(?:[\w-]+\/(?:\d+\/(?:kpi\/[\w-]+\/)?)?)?$/;

function looked(site: SiteName): string[] {
  const pages = [...onePageOfEachKind(ownPagesOf(site)).values()];
  if (site === 'demo' || !siteNames.includes('demo')) return pages;
  const inDemo = new Set(onePageOfEachKind(pagesOf(folders.demo)).keys());
  return pages.filter((path, index) =>
    isTwin(path) ? index % 2 === 0 : showsResults.test(path) || !inDemo.has(kindOf(path)),
  );
}

/** Of what axe asks, what a scheme changes; the rest is asked in light alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

test.for(siteNames)('%s site', async (site) => {
  const visitor = await visit(site);
  const { page } = visitor;
  const complaints: string[] = [];
  for (const [index, path] of looked(site).entries()) {
    await visitor.open(path);
    for (const complaint of await moving(page)) complaints.push(`${path} ${complaint}`);
    for (const [width, colorScheme] of looksAt(site, path, index)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const complaint of await axeFinds(page, colorScheme === 'light' ? {} : { rules: colourRules }))
        complaints.push(`${path} ${width} px ${colorScheme} ${complaint}`);
    }
  }
  await visitor.close();
  expect(complaints).toEqual([]);
});
