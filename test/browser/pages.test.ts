/**
 * Every page of both sites: quiet, alone on its own host; every text legible where it stands on phone, tablet and desk, with
 * forced colours, and nothing cut off on paper.
 */
import { describe, expect, test } from 'vitest';
import { illegible } from './legible.ts';
import { cutOnPaper, widerThanPage } from './overflow.ts';
import { isTwin, ownPagesOf, siteNames } from './site.ts';
import { useSites, type Visit } from './visit.ts';

const { visit } = useSites();
const phone = { width: 320, height: 640 };
/** The narrowest phone and a common one, a desk of 1280 px at 200 %, a tablet, the desk; in CSS pixels. */
const widthsOf = { everywhere: [320, 360, 640, 768, 1280], ends: [320, 1280], narrow: [320] };
/** Hundreds of pages that differ in their words alone, or show again what a page draws: every fifth as any page, of the others every fourth where room is least, in either language. Of other pages every third is looked at everywhere, the rest and the twins at both ends. */
const alike = /^\/(?:errors|catalog|datasets|embed)\/./;
/** A4 less the 16 mm that print.css leaves on each side. */
const paper = 672;

describe.each(siteNames)('%s site', (site) => {
  test('is quiet and legible', { timeout: 600_000 }, async () => {
    const pages = ownPagesOf(site);
    expect(pages.length).toBeGreaterThan(15);
    const visitor = await visit(site, { viewport: phone });
    const complaints: string[] = [];
    for (const [index, path] of pages.entries()) {
      if (alike.test(path) && index % 5 !== 0 && index % 4 !== 0) continue;
      await visitor.open(path);
      for (const complaint of await complaintsOf(visitor, lookOf(path, index))) complaints.push(`${path} ${complaint}`);
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

type Look = 'everywhere' | 'ends' | 'narrow';

function lookOf(path: string, index: number): Look {
  if (alike.test(path) && index % 5 !== 0) return 'narrow';
  return isTwin(path) || index % 3 !== 0 ? 'ends' : 'everywhere';
}

/** Of the page that is open: at every width and in forced colours, at the narrowest and the widest, or at the narrowest alone. */
async function complaintsOf({ page, faults, resize }: Visit, how: Look): Promise<string[]> {
  const complaints: string[] = [];
  const look = async (where: string, ...looks: ((of: typeof page) => Promise<string[]>)[]) => {
    for (const one of looks) for (const complaint of await one(page)) complaints.push(`${where}: ${complaint}`);
  };
  for (const width of widthsOf[how]) {
    await resize(width);
    await look(`${width} px`, widerThanPage, illegible);
  }
  if (how === 'narrow') return [...complaints, ...faults];
  if (how === 'everywhere') {
    await page.emulateMedia({ forcedColors: 'active' });
    await resize(phone.width);
    await look('forced colours', widerThanPage, illegible);
  }
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await resize(paper);
  await look('paper', cutOnPaper);
  await page.emulateMedia({ media: 'screen' });
  await resize(phone.width);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await look('at the foot', widerThanPage);
  return [...complaints, ...faults];
}
