/** What a search costs a visitor: bytes over the wire, and the time from the last key to the right page in first place. */
import type { Browser, Page } from 'playwright';
import { judge, type Verdict } from '../../search/judge.ts';
import { askOurs, results } from '../../search/ourSearch.ts';
import { pageTexts } from '../../search/pageTexts.ts';
import type { Query } from '../../search/queries.ts';
import { startWireHost } from './wireHost.ts';

export interface Cost {
  bytes: number;
  /** Null when the right page never came first. */
  milliseconds: number | null;
}

export interface SearchFigures {
  name: string;
  /** The first query of a visitor, once for each fresh browser. */
  first: Cost[];
  /** The queries after it, in all browsers. */
  later: Cost[];
  verdicts: Verdict[];
}

/** `timed` are queries with different pages in first place; each browser asks all of them, in turned order. */
export async function measureSearch(
  name: string,
  folder: string,
  browser: Browser,
  timed: Query[],
  judged: Query[],
): Promise<SearchFigures> {
  const host = await startWireHost(folder);
  const figures: SearchFigures = { name, first: [], later: [], verdicts: [] };
  try {
    for (let turn = 0; turn < timed.length; turn += 1) {
      const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${host.address}/search/`, { waitUntil: 'networkidle' });
      const [first, ...later] = [...timed.slice(turn), ...timed.slice(0, turn)];
      if (first) figures.first.push(await ask(page, first, host.sent));
      for (const query of later) figures.later.push(await ask(page, query, host.sent));
      await context.close();
    }
    const texts = pageTexts(folder);
    const page = await browser.newPage();
    for (const query of judged)
      figures.verdicts.push(judge(query, await askOurs(page, host.address, query.query), texts));
    await page.close();
  } finally {
    await host.close();
  }
  return figures;
}

async function ask(page: Page, query: Query, sent: () => number): Promise<Cost> {
  const before = sent();
  const box = page.locator('main input[type=search], header input[type=search]').last();
  await box.focus();
  await page.evaluate(watchFirst, { results, wanted: query.mustFirst });
  await box.fill(query.query);
  const milliseconds = await page
    .waitForFunction(() => (window as unknown as { firstShownAfter?: number }).firstShownAfter, null, {
      timeout: 15_000,
    })
    .then((handle) => handle.jsonValue())
    .catch(() => null);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  return { bytes: sent() - before, milliseconds: milliseconds ?? null };
}

/** Runs in the page: notes the time from the last input to the first sight of a wanted page in first place. */
function watchFirst({ results, wanted }: { results: string; wanted: string[] }): void {
  const noted = window as unknown as { firstShownAfter?: number | undefined };
  noted.firstShownAfter = undefined;
  let typed = Number.POSITIVE_INFINITY;
  document.addEventListener(
    'input',
    () => {
      typed = performance.now();
    },
    { capture: true, once: true },
  );
  const observer = new MutationObserver(() => {
    const first = document.querySelector<HTMLAnchorElement>(`${results} a[href]`);
    if (!first || typed === Number.POSITIVE_INFINITY || !wanted.includes(decodeURI(first.pathname + first.hash)))
      return;
    noted.firstShownAfter = performance.now() - typed;
    observer.disconnect();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}
