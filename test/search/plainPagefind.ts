/** Pagefind with its own reading of Thai, over the same pages: what the site's own search is compared with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright';
import { htmlOf } from '../browser/html.ts';
import { serve } from '../browser/server.ts';
import { isTwin, pagesOf } from '../browser/site.ts';
import type { SiteLanguage } from '../../src/words/index.ts';
import type { Found } from './judge.ts';
import type { AskedSearch } from './ourSearch.ts';

const beside = /^\/(search\/|catalog\/|embed\/|404)/;

/**
 * Of the pages of one language in their folder. Fed as well as its documentation allows: in one language, the main part of each page with its first heading as title
 * and headings weighing as they do by default; neither the search itself nor lists that only repeat the datasets; the
 * pages for staff, three of four, weigh less. When this was chosen it found, of the queries that may be tuned on (362 and
 * 158 with an answer), 299 and 92 within the first eight and 234 and 67 in first place; whole pages unweighted 288 and 87,
 * 220 and 59. Not taken, as none gains on both lots: `exactDiacritics` (loses 9 and 8), numbers with their dots
 * (`includeCharacters`), more weight for titles, less for frequency or for short pages.
 */
export async function startPlainPagefind(browser: Browser, folder: string, lang: SiteLanguage): Promise<AskedSearch> {
  const work = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(errors.join('; '));
  for (const page of pagesOf(folder).filter((page) => !isTwin(page) && !beside.test(page))) {
    const weight = page.startsWith('/errors/') ? ' data-pagefind-weight="0.2"' : '';
    const content = htmlOf(folder, page).replace('<main', `<main data-pagefind-body${weight}`);
    await index.addHTMLFile({ url: page, content });
  }
  await index.writeFiles({ outputPath: join(work, 'pagefind') });
  await close();
  writeFileSync(join(work, 'index.html'), `<!doctype html><html lang="${lang}"><title>Pagefind</title></html>`);
  const host = await serve(work);
  const page = await browser.newPage();
  await page.goto(`${host.address}/`);
  return {
    ask: (query, most = Number.POSITIVE_INFINITY) => ask(page, query, most),
    close: async () => {
      await page.close();
      await host.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Runs in the page; as text, because vitest rewrites the `import` of a function that it sees. */
const script = `async (words, most) => {
  const pagefind = await import('/pagefind/pagefind.js');
  const { results } = await pagefind.search(words);
  const loaded = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return loaded.map(({ url }) => url);
}`;

async function ask(page: Page, query: string, most: number): Promise<Found> {
  const pages = await page.evaluate<string[]>(`(${script})(${JSON.stringify(query)}, ${most})`);
  return { pages, end: pages.length > 0 ? 'exact' : 'none' };
}
