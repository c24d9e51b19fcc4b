/** What is drawn can be seen in light, dark and forced colours, and what is too faint to be seen is told. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { faint } from './faint.ts';
import { onePageOfEachKind, ownPagesOf, siteNames } from './site.ts';
import { useSites } from './visit.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const svg = (inside: string, style = '') =>
  `<svg class="drawing" id="one" width="200" height="60" style="${style}">${inside}</svg>`;

test.each([
  ['ink on paper', svg('<text y="30" fill="#161f2e">65</text>'), null],
  ['a word too light for its page', svg('<text y="30" fill="#999">65</text>'), 'word'],
  [
    'a word too dark for what lies under it',
    svg('<rect width="200" height="60" fill="#2e4aa0"/><text y="30">65</text>'),
    'word',
  ],
  ['a word on the ground of its drawing', svg('<text y="30" fill="#fff">65</text>', 'background: #161f2e'), null],
  [
    'a word with a halo',
    svg(
      '<rect width="200" height="60" fill="#2e4aa0"/><text y="30" style="paint-order: stroke; stroke: #fff">65</text>',
    ),
    null,
  ],
  ['a line that carries a level', svg('<path class="edge" d="M0 0h90v9" fill="none" stroke="#ccc"/>'), 'stroke'],
  [
    'a hollow mark filled like a solid one',
    svg('<circle class="mark-last" r="9" cx="20" cy="20" fill="#000" stroke="#000"/>'),
    'hollow',
  ],
  [
    'a hatch that is not seen',
    svg('<pattern id="p" width="7" height="7"><path class="hatch-line" d="M0 0v7" stroke="#eee"/></pattern>'),
    'stroke',
  ],
  ['what is not shown', `<div hidden>${svg('<text y="30" fill="#eee">65</text>')}</div>`, null],
])('%s', async (_, html, found) => {
  await page.setContent(`<!doctype html><html lang="th"><body style="background: #fff">${html}</body></html>`);
  const told = await faint(page);
  if (found === null) expect(told).toEqual([]);
  else expect(told.join('\n')).toMatch(new RegExp(`^${found} `));
});

const { visit } = useSites();
/** Of datasets and errors there is nothing drawn. */
const drawn = /^\/(?:styleguide\/|[\w-]+\/(?:\d+\/(?:kpi\/[\w-]+\/)?)?)?$/;

/** A page of each kind in all; of the others one in the first, the next in the second. */
const looks = [
  ['light', 'none'],
  ['dark', 'active'],
  ['dark', 'none'],
  ['light', 'active'],
] as const;

describe.each(siteNames)('%s site', (site) => {
  test('can be seen', { timeout: 600_000 }, async () => {
    const pages = ownPagesOf(site).filter((path) => drawn.test(path));
    expect(pages.length).toBeGreaterThan(10);
    const visitor = await visit(site, { viewport: { width: 1280, height: 8000 } });
    const complaints: string[] = [];
    const firsts = [...onePageOfEachKind(pages).values()];
    for (const [index, path] of pages.entries()) {
      await visitor.open(path);
      const one = index % 2;
      for (const [colorScheme, forcedColors] of firsts.includes(path) ? looks : looks.slice(one, one + 1)) {
        await visitor.page.emulateMedia({ forcedColors, colorScheme });
        for (const complaint of await faint(visitor.page))
          complaints.push(`${path} ${colorScheme}, forced colours ${forcedColors}: ${complaint}`);
      }
    }
    await visitor.close();
    expect(complaints).toEqual([]);
  });
});
