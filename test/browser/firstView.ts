/** What a page costs a phone before anyone has touched it: bytes as a host sends them, and how far its parts jump. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { fileOf } from './html.ts';
import { kindOf, pagesOf } from './site.ts';

export interface FirstView {
  /** The shape of its address (`kindOf`). */
  kind: string;
  page: string;
  /** Bytes, compressed: the page and its style sheets, the scripts, the fonts. */
  text: number;
  scripts: number;
  fonts: number;
  fontFiles: number;
  /** Sum of the layout shifts while fonts come a second late. */
  shift: number;
}

const phone = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const fontDelay = 1000;
/** Pages that wait for their fonts at the same time. */
const atOnce = 4;

/** What a first view may cost, and which pages may cost it. */
export const budgets: { of: keyof Omit<FirstView, 'kind' | 'page'>; most: number; kinds: RegExp }[] = [
  { of: 'text', most: 40_000, kinds: /^(?!.*\/styleguide\/$)/ },
  // Every piece at once, for who designs and builds.
  { of: 'text', most: 60_000, kinds: /./ },
  // A page of results answers at once.
  { of: 'scripts', most: 15_000, kinds: /^(?!.*\/(?:search|simulator|desk)\/$)/ },
  { of: 'scripts', most: 20_000, kinds: /^(?!.*\/(?:simulator|desk)\/$)/ },
  // It scores and draws in the browser.
  { of: 'scripts', most: 40_000, kinds: /^(?!.*\/desk\/$)/ },
  // It reads workbooks, checks as the build does and tells every problem, for officers alone.
  { of: 'scripts', most: 330_000, kinds: /./ },
  { of: 'fonts', most: 80_000, kinds: /./ },
  { of: 'fontFiles', most: 3, kinds: /./ },
  { of: 'shift', most: 0.01, kinds: /./ },
];

/** What costs more, with what it may cost. */
export const overBudget = (views: FirstView[]): string[] =>
  views.flatMap((view) =>
    budgets
      .filter(({ of, most, kinds }) => view[of] > most && kinds.test(view.kind))
      .map(({ of, most }) => `${view.page} ${of}: ${view[of]}, at most ${most}`),
  );

/** Of the longest page of each kind among these. `address` serves `folder`. */
export async function firstViews(
  browser: Browser,
  folder: string,
  address: string,
  pages = pagesOf(folder),
): Promise<FirstView[]> {
  const longest = new Map<string, string>();
  const length = (page: string) => statSync(fileOf(folder, page)).size;
  for (const page of pages) {
    const other = longest.get(kindOf(page));
    if (other === undefined || length(page) > length(other)) longest.set(kindOf(page), page);
  }
  const left = [...longest];
  const views: FirstView[] = [];
  const visitor = async () => {
    for (let next = left.shift(); next; next = left.shift())
      views.push({ kind: next[0], page: next[1], ...(await look(browser, folder, address, next[1])) });
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  return views.sort((a, b) => a.kind.localeCompare(b.kind));
}

async function look(browser: Browser, folder: string, address: string, path: string) {
  const context = await browser.newContext({ ...phone, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  const page = await context.newPage();
  const files = new Set<string>([fileOf(folder, path)]);
  page.on('request', (request) => {
    const file = join(folder, decodeURIComponent(request.url().slice(address.length)).replace(/[?#].*/, ''));
    if (existsSync(file) && statSync(file).isFile()) files.add(file);
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, fontDelay));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: PerformanceEntryList = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    // What the fonts move is moved with the next pictures.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const { shifts } = window as unknown as { shifts: { value: number }[] };
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
  await context.close();
  const of = (...types: string[]) => [...files].filter((file) => types.includes(extname(file)));
  return {
    text: sent(of('.html', '.css')),
    scripts: sent(of('.js')),
    fonts: sent(of('.woff2')),
    fontFiles: of('.woff2').length,
    shift,
  };
}

/** As a host sends them: fonts are compressed already. */
const sent = (files: string[]) =>
  files.reduce((sum, file) => {
    const bytes = readFileSync(file);
    return sum + (file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length);
  }, 0);
