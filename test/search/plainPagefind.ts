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

async function ask(page: Page, query: string): Promise<Found> {
  const pages = await page.evaluate(async (words) => {
    const pagefind = await import('/pagefind/pagefind.js' as string);
    const { results } = await pagefind.search(words);
    const loaded = await Promise.all(results.map((result: { data: () => Promise<{ url: string }> }) => result.data()));
    return loaded.map(({ url }: { url: string }) => url);
  }, query);
  return { pages, end: pages.length > 0 ? 'exact' : 'none' };
}
