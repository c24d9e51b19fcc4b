/** Pagefind as it comes, over the same pages: what the site's own search is compared with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright';
import { htmlOf } from '../browser/html.ts';
import { serve } from '../browser/server.ts';
import { pagesOf } from '../browser/site.ts';
import type { Found } from './judge.ts';

export interface PlainPagefind {
  ask: (query: string) => Promise<Found>;
  close: () => Promise<void>;
}

/** Indexes every page of the folder without the attributes that the site sets for its own index. */
export async function startPlainPagefind(browser: Browser, folder: string): Promise<PlainPagefind> {
  const work = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const page of pagesOf(folder)) {
    const content = htmlOf(folder, page).replace(/\sdata-pagefind-[a-z-]+(?:="[^"]*")?/g, '');
    await index.addHTMLFile({ url: page, content });
  }
  await index.writeFiles({ outputPath: join(work, 'pagefind') });
  await close();
  writeFileSync(join(work, 'index.html'), '<!doctype html><html lang="th"><title>Pagefind</title></html>');
  const host = await serve(work);
  const page = await browser.newPage();
  await page.goto(`${host.address}/`);
  return {
    ask: (query) => ask(page, query),
    close: async () => {
      await page.close();
      await host.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Runs in the page; as text, because vitest rewrites the `import` of a function that it sees. */
const script = `async (words) => {
  const pagefind = await import('/pagefind/pagefind.js');
  const { results } = await pagefind.search(words);
  const loaded = await Promise.all(results.map((result) => result.data()));
  return loaded.map(({ url }) => url);
}`;

async function ask(page: Page, query: string): Promise<Found> {
  const pages = await page.evaluate<string[]>(`(${script})(${JSON.stringify(query)})`);
  return { pages, end: pages.length > 0 ? 'exact' : 'none' };
}
