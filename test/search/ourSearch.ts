/** Asks the site's own search the way an address does, and reads the answer by the attributes of the contract. */
import type { Page } from 'playwright';
import type { Found } from './judge.ts';
import { ENDS, type End } from './queries.ts';

export const results = '[data-search-results]';

/** `address` is where the site's root is, without the last slash. */
export async function askOurs(page: Page, address: string, query: string): Promise<Found> {
  await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  return readAnswer(page, address);
}

/** Waits until the query has finished and asks for all results; each link within them is the page of one. */
export async function readAnswer(page: Page, address: string): Promise<Found> {
  const list = page.locator(`${results}[data-search-done]`);
  await list.waitFor({ state: 'attached', timeout: 15_000 });
  const more = page.locator('[data-search-more]:visible');
  if ((await more.count()) > 0) await more.click();
  const { done, links } = await list.evaluate((element) => ({
    done: element.getAttribute('data-search-done') ?? '',
    links: [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
  }));
  if (!ENDS.includes(done as End)) throw new Error(`data-search-done="${done}"`);
  return { pages: links.map((link) => decodeURI(link.slice(address.length))), end: done as End };
}
