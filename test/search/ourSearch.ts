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
  const ask = async (query: string, most: number) =>
    foundIn(await page.evaluate(answerTo, { results, query, most }), address);
  return {
    /** One query that never finishes must not hide the others. */
    ask: (query, most = Number.POSITIVE_INFINITY) => ask(query, most).catch(() => ({ pages: [], end: 'none' })),
    close: () => page.close(),
  };
}

interface Shown {
  done: string;
  links: string[];
}

/**
 * Runs in the page, from the question to its answer, as thousands are asked. A browser that is asked too often leaves the
 * address as it is, so that is an error.
 */
async function answerTo(asked: { results: string; query: string; most: number }): Promise<Shown> {
  const { results, query, most } = asked;
  const list = document.querySelector<HTMLElement>(results);
  if (!list) throw new Error(`The page has no ${results}`);
  list.removeAttribute('data-search-done');
  history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
  if (new URLSearchParams(location.search).get('q') !== query) throw new Error(`The address is not of ${query}`);
  const isDone = new Promise<void>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`No answer to ${query}`)), 15_000);
    const observer = new MutationObserver(() => {
      if (list.dataset['searchDone'] === undefined) return;
      clearTimeout(patience);
      observer.disconnect();
      resolve();
    });
    observer.observe(list, { attributeFilter: ['data-search-done'] });
  });
  window.dispatchEvent(new PopStateEvent('popstate'));
  await isDone;
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
  const more = document.querySelector<HTMLElement>('[data-search-more]');
  if (links().length < most && more?.checkVisibility()) more.click();
  return { done: list.dataset['searchDone'] ?? '', links: links() };
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
  return foundIn({ done, links }, address);
}

function foundIn({ done, links }: Shown, address: string): Found {
  if (!ENDS.includes(done as End)) throw new Error(`data-search-done="${done}"`);
  return { pages: links.map((link) => decodeURI(link.slice(address.length))), end: done as End };
}
