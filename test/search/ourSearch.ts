/** Asks the site's own search the way an address does, and reads the answer by the attributes of the contract. */
import type { Browser, Page } from 'playwright';
import type { Found } from './judge.ts';
import { ENDS, type End } from './queries.ts';

export const results = '[data-search-results]';

/** A search that is asked one query after the other. */
export interface AskedSearch {
  /** All that is found, or the first `most` at least. */
  ask: (query: string, most?: number) => Promise<Found>;
  close: () => Promise<void>;
}

/**
 * Asks in one page, by the step back in the history that the page of the search follows: the same answers as by an
 * address, without its load. `address` is where the site's root is, without the last slash.
 */
export async function startOurs(browser: Browser, address: string): Promise<AskedSearch> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  const ask = async (query: string, most: number) => {
    await page.evaluate(goTo, { results, query });
    return readAnswer(page, address, most);
  };
  return {
    /** One query that never finishes must not hide the others. */
    ask: (query, most = Number.POSITIVE_INFINITY) => ask(query, most).catch(() => ({ pages: [], end: 'none' })),
    close: () => page.close(),
  };
}

/** Runs in the page. A browser that is asked too often leaves the address as it is, so that is an error. */
function goTo({ results, query }: { results: string; query: string }): void {
  document.querySelector(results)?.removeAttribute('data-search-done');
  history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
  if (new URLSearchParams(location.search).get('q') !== query) throw new Error(`The address is not of ${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** `address` is where the site's root is, without the last slash. */
export async function askOurs(page: Page, address: string, query: string): Promise<Found> {
  await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  return readAnswer(page, address);
}

/** Waits until the query has finished, and asks for all results where the first ones are not enough; each link within them is the page of one. */
export async function readAnswer(page: Page, address: string, most = Number.POSITIVE_INFINITY): Promise<Found> {
  const list = page.locator(`${results}[data-search-done]`);
  await list.waitFor({ state: 'attached', timeout: 15_000 });
  const more = page.locator('[data-search-more]:visible');
  if ((await list.locator('a[href]').count()) < most && (await more.count()) > 0) await more.click();
  const { done, links } = await list.evaluate((element) => ({
    done: element.getAttribute('data-search-done') ?? '',
    links: [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
  }));
  if (!ENDS.includes(done as End)) throw new Error(`data-search-done="${done}"`);
  return { pages: links.map((link) => decodeURI(link.slice(address.length))), end: done as End };
}
