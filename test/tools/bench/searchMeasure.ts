/** What a search costs a visitor: bytes over the wire, and the time from the last key to the first answers and to all. */
import type { Browser, Page } from 'playwright';
import { askLots } from '../../search/askLots.ts';
import { judge, type Verdict } from '../../search/judge.ts';
import type { Lot } from '../../search/lots.ts';
import { results, startOurs } from '../../search/ourSearch.ts';
import { pageTexts } from '../../search/pageTexts.ts';
import type { PlacedLot } from '../../search/placings.ts';
import type { Query } from '../../search/queries.ts';
import { startWireHost, type WireHost } from './wireHost.ts';

/** Of one query, until the first answers stand and until all do. Without an answer the times are infinite. */
export interface Cost {
  firstBytes: number;
  wholeBytes: number;
  firstMilliseconds: number;
  wholeMilliseconds: number;
}

export interface MeasuredSite {
  name: string;
  /** What the first query of a visitor may take over the wire. */
  bounds: { firstBytes: number; wholeBytes: number };
}

export interface SearchFigures extends MeasuredSite {
  /** The first query of a visitor, from the focus of the box, once for each fresh browser. */
  first: Cost[];
  /** The queries after it, in all browsers. */
  later: Cost[];
  verdicts: Verdict[];
  placed: PlacedLot[];
}

export interface Asked {
  /** Queries with different pages in first place; each browser asks all of them, in turned order. */
  timed: Query[];
  /** Queries of which every page that must be found is known. */
  judged: Query[];
  lots: Lot[];
}

export async function measureSearch(
  site: MeasuredSite,
  folder: string,
  browser: Browser,
  { timed, judged, lots }: Asked,
): Promise<SearchFigures> {
  const host = await startWireHost(folder);
  const figures: SearchFigures = { ...site, first: [], later: [], verdicts: [], placed: [] };
  try {
    for (let turn = 0; turn < timed.length; turn += 1) {
      const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${host.address}/search/`, { waitUntil: 'networkidle' });
      const [first, ...later] = [...timed.slice(turn), ...timed.slice(0, turn)];
      if (first) figures.first.push(await costOf(page, first, host, host.hold('/pagefind/')));
      for (const query of later) figures.later.push(await costOf(page, query, host));
      await context.close();
    }
    const texts = pageTexts(folder);
    const named = lots.flatMap(({ questions }) => questions.flatMap(({ right }) => right));
    const lost = named.filter((page) => !texts.has(page.replace(/#.*/, '')));
    if (lost.length > 0) throw new Error(`${site.name} has no page ${[...new Set(lost)].join(', ')}`);
    const ours = await startOurs(browser, host.address);
    for (const query of judged) figures.verdicts.push(judge(query, await ours.ask(query.query), texts));
    await ours.close();
    figures.placed = await askLots(browser, { folder, address: host.address }, lots);
  } finally {
    await host.close();
  }
  return figures;
}

/** `release` lets the second step go on, once the first answers stand: what they take over the wire is theirs alone. */
async function costOf(page: Page, query: Query, { sent }: WireHost, release = () => {}): Promise<Cost> {
  const before = sent();
  await page.locator('main input[type=search]').focus();
  await page.evaluate(watchAnswers, results);
  await page.locator('main input[type=search]').fill(query.query);
  await noted(page, 'first');
  release();
  const answered = await noted(page, 'whole');
  /** Whatever the search fetches after its answers is waited for, and counted with neither this query nor the next. */
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const never = Number.POSITIVE_INFINITY;
  const { typed, first, whole } = answered ?? { typed: 0, first: never, whole: never };
  return {
    firstBytes: sent(first) - before,
    wholeBytes: sent(whole) - before,
    firstMilliseconds: first - typed,
    wholeMilliseconds: whole - typed,
  };
}

/** What the page has noted, once it has noted this; null where it never does. */
const noted = (page: Page, what: 'first' | 'whole') =>
  page
    .waitForFunction(
      (what) => {
        const { answered } = window as unknown as Watched;
        return answered?.[what] ? answered : null;
      },
      what,
      { timeout: 15_000 },
    )
    .then((handle) => handle.jsonValue())
    .catch(() => null);

/** In milliseconds since 1970. */
interface Watched {
  answered?: { typed: number; first: number; whole: number };
}

/** Runs in the page: notes when the last key was typed and when the results say that the first and all answers stand. */
function watchAnswers(results: string): void {
  const noted = { typed: 0, first: 0, whole: 0 };
  (window as unknown as { answered: typeof noted }).answered = noted;
  const now = () => performance.timeOrigin + performance.now();
  const key = () => {
    noted.typed = now();
  };
  document.addEventListener('input', key, { capture: true, once: true });
  const observer = new MutationObserver((changes) => {
    for (const { attributeName, target } of changes) {
      if (noted.typed === 0 || !(target as Element).hasAttribute(attributeName ?? '')) continue;
      noted.first ||= now();
      if (attributeName !== 'data-search-done') continue;
      noted.whole = now();
      observer.disconnect();
    }
  });
  const list = document.querySelector(results);
  if (list) observer.observe(list, { attributeFilter: ['data-search-first', 'data-search-done'] });
}
