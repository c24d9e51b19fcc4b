/** What cannot be read is told, and what can be read is not. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { illegible } from './legible.ts';

/** The machine may have no Thai letters of its own. */
const font = readFileSync('src/site/fonts/noto-sans-thai-looped-thai.woff2', 'base64');
const style = `@font-face { font-family: thai; src: url(data:font/woff2;base64,${font}) } body { margin: 0; font: 18px thai }`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser?.close());

const title = 'ร้อยละของครัวเรือนเปราะบางที่ได้รับการพัฒนาคุณภาพชีวิตให้พึ่งพาตนเองได้';
const text = (style: string, inside = title) => `<p style="${style}">${inside}</p>`;
const svg = (inside: string) => `<svg width="200" height="60" style="display: block">${inside}</svg>`;

test.each([
  ['a text of three lines', text('line-height: 1.8'), null],
  ['lines that touch', text('line-height: 0.7'), 'over'],
  [
    'a text on another',
    `${text('margin: 0')}<p style="position: absolute; top: 12px; left: 40px; margin: 0">${title}</p>`,
    'over',
  ],
  ['two texts of a drawing on each other', svg('<text y="30">ค่าเกณฑ์</text><text x="20" y="32">65</text>'), 'over'],
  ['a text that leaves its drawing', svg(`<text y="30">${title}</text>`), 'cut at the side by svg'],
  ['a mark above its drawing', svg('<text y="8">ที่</text>'), 'cut at the top by svg'],
  ['dots for the rest', text('overflow: hidden; white-space: nowrap; text-overflow: ellipsis'), 'cut at the side by p'],
  ['lines left out', text('overflow: hidden; height: 3em; line-height: 1.8'), 'cut at the foot by p'],
  ['a foot of a letter cut', text('overflow: hidden; line-height: 0.9; margin: 0', 'ฎฐู'), 'cut at the foot by p'],
  ['more than is seen', text('overflow-x: auto; white-space: nowrap'), 'nothing shows that p scrolls'],
  ['more than is seen, in a frame', text('overflow-x: auto; white-space: nowrap; border: 1px solid'), null],
  ['a word torn', `<h2 style="word-break: break-all">${title}</h2>`, 'broken inside a word'],
  ['what is for ears alone', text('position: absolute; width: 1px; height: 1px; overflow: hidden'), null],
  ['what is folded away', `<details><summary>ก</summary>${text('line-height: 0.5')}</details>`, null],
])('%s', async (_, html, found) => {
  await page.setContent(`<!doctype html><html lang="th"><style>${style}</style><body>${html}</body></html>`);
  await page.evaluate(() => document.fonts.load('18px thai', 'ก'));
  const told = await illegible(page);
  if (found === null) expect(told).toEqual([]);
  else expect(told.join('\n')).toContain(found);
});
