/**
 * Whatever a page says of its subject is in the document that the search has of it. Chromium reads the built pages; the
 * documents are made from the model. A page is told with the words that its document lacks.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { LoadedSite } from '../../src/assessment/index.ts';
import { ledgerOf, loadSite } from '../../src/root/index.ts';
import { readSettings } from '../../src/environment/index.ts';
import { once } from '../../src/once.ts';
import { catalogOf } from '../../src/publish/index.ts';
import { identity } from '../../src/publication.ts';
import type { SearchDocument } from '../../src/search/index.ts';
import { normalise } from '../../src/thai/index.ts';
import { searchDocuments } from '../../src/records/index.ts';
import {
  drawingWords,
  languageFolder,
  languageNames,
  type SiteLanguage,
  siteLanguages,
  words,
} from '../../src/words/index.ts';
import { demoEpoch, makeDemoRoot } from '../tools/demo/demo.ts';
import { launchChromium } from './chromium.ts';
import { mainPart } from './html.ts';
import { folders, pagesOf, type SiteName, siteNames } from './site.ts';

/** Parts of pages that nobody looks for there, each with the reason. */
const furniture = {
  'nav, .neighbours': 'leads elsewhere',
  'aside[aria-label]': 'a side column, whose facts the page tells elsewhere',
  svg: 'a drawing of figures that stand in the text',
  '.resource, #resources .lines, .downloads li:has([download])': 'files, their sizes and their first rows',
  '.behind': 'tells once more, as a table, what a drawing shows',
  '.chip, a[rel~=external], #provenance code': 'formats, addresses of other sites, and files of the project',
  '[data-complete], [data-completeness] .soft': 'how a dataset is described, which its fields say',
  '.dictionary td:last-child': 'examples: a search for 5.1 would find every dataset',
  '.developers pre, [data-embed-code], [data-page-address]': 'code and addresses to copy',
  '.disclosure-row': 'repeats by its numbers what the lines beside it say',
  '.criteria-points': 'points of a level, the same on every page of a policy',
  '.fold-extent': 'how much is in what is folded, where all of it is read',
  '.assumption-note': 'a rule that is assumed, which the page of the method tells',
  'dt:has(+ dd.soft)': 'names a fact that there is not',
  '.due-kpis, .due-lines .calendar-kpis': 'leads to KPIs, whose titles are found on their own pages',
  '.published-since': 'when and by which commit a figure was published, which the ledger tells',
  '.supposed-table td, .supposed-figures, .supposed-row option': 'figures and steps that are only supposed',
  '.supposed-presets, .supposed-send': 'sets or sends what is supposed',
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => browser?.close());

describe.each(readSettings().settings.languages)('in %s', (lang) => {
  // The demo's pages are drawn and told by the same code, whose words in another language the real site has.
  test.each(lang === siteLanguages()[0] ? siteNames : siteNames.slice(0, 1))(
    '%s site: each page has a document with its title, which holds what the page says',
    async (name) => {
      const documents = documentsOf(name, lang);
      expect(documents.map(({ entry }) => entry.path).sort()).toEqual(pagesToFind(folders[name], lang));
      expect(await toldPages(folders[name], lang, documents.filter(isRead(name, lang)))).toEqual([]);
    },
  );
});

/** Pages of problems are drawn by one template from one table: in another language, and of a second site, every fifth is read. */
const isRead =
  (site: SiteName, lang: SiteLanguage) =>
  ({ entry }: SearchDocument, index: number) =>
    (site === siteNames[0] && lang === siteLanguages()[0]) || index % 5 === 0 || !entry.path.startsWith('/errors/');

test('what a document lacks is told', async () => {
  const [name = 'real'] = siteNames;
  const [first] = documentsOf(name, 'th').map((document) => ({ ...document, body: [] }));
  expect((await toldPages(folders[name], 'th', first ? [first] : [])).length).toBeGreaterThan(10);
});

/** Of every page; the terms of the glossary have none of their own. */
function documentsOf(name: SiteName, lang: SiteLanguage): SearchDocument[] {
  const isDemo = name === 'demo';
  const { root, site, pages } = isDemo ? ofDemo() : loadSite(process.cwd());
  if (!site) throw new Error(`The data of the ${name} site has problems.`);
  const siteUrl = isDemo ? 'http://localhost:4321' : 'https://kpi.example';
  const publication = { siteUrl, base: '/', isDemo, identity };
  const made = { catalog: catalogOf(site, publication), ledger: ledgerOf(root, site.catalog) };
  const documents = searchDocuments({ site, pages, publication, ...made }, lang);
  return documents.filter(({ entry }) => entry.kind !== 'term');
}

function ofDemo(): LoadedSite {
  const root = makeDemoRoot();
  process.env['SOURCE_DATE_EPOCH'] = demoEpoch;
  try {
    return loadSite(root);
  } finally {
    delete process.env['SOURCE_DATE_EPOCH'];
    rmSync(root, { recursive: true, force: true });
  }
}

/** All but the search itself, the lists of the catalogue, the examples of the style guide, what is made for frames and the page that is not there. */
const pagesToFind = (folder: string, lang: SiteLanguage) =>
  pagesOf(join(folder, languageFolder(lang))).filter(
    (path) =>
      path.endsWith('/') &&
      !siteLanguages().some((other) => path.startsWith(`/${other}/`)) &&
      !/^\/(?:search|catalog|styleguide|desk|embed)\//.test(path),
  );

async function toldPages(folder: string, lang: SiteLanguage, documents: SearchDocument[]): Promise<string[]> {
  const told: string[] = [];
  const ofEveryPage = fixedRuns(lang);
  for (const { entry, names, lead, body } of documents) {
    const { title, blocks } = await read(mainPart(join(folder, languageFolder(lang)), entry.path));
    if (!title.endsWith(entry.title)) told.push(`${entry.path}: is called "${title}", not "${entry.title}"`);
    const held = ` ${[entry.title, ...names, ...lead, ...body].flatMap(runsOf).join(' ')} `;
    const isHeld = (run: string) => held.includes(/[ก-๙]/.test(run) ? run : ` ${run} `);
    for (const block of blocks) {
      const lacking = runsOf(block).filter((run) => !ofEveryPage.has(run) && !isHeld(run));
      if (lacking.length > 0) told.push(`${entry.path}: "${block}" lacks ${lacking.join(', ')}`);
    }
  }
  return told;
}

/** A main part as a reader sees it with everything folded out, block by block; what two sites share is read once. */
const read = once(async (main: string): Promise<{ title: string; blocks: string[] }> => {
  await page.setContent(`<!doctype html><html lang="th"><body>${main}`, { waitUntil: 'domcontentloaded' });
  await page.evaluate((unread) => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const part of document.querySelectorAll(unread)) part.remove();
  }, Object.keys(furniture).join());
  const [title = ''] = await page.locator('main h1').allInnerTexts();
  const [text = ''] = await page.locator('main').allInnerTexts();
  return { title, blocks: text.split(/[\n\t]+/) };
});

/** Thai between spaces, Latin words, numbers. */
const runsOf = (text: string): string[] => normalise(text).match(/[ก-๙.]*[ก-๙]+|[a-z]+|\d+(?:\.\d+)*/g) ?? [];

/** What the words of pages and drawings say around any content. */
const fixedRuns = once(
  (lang: SiteLanguage) => new Set([words(lang), drawingWords[lang], languageNames].flatMap(fixedTexts).flatMap(runsOf)),
);

function fixedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return fixedTexts(filled(value as Template));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(fixedTexts) : [];
}

type Template = (...values: unknown[]) => unknown;

/** A template with marks in its places, or with lists of them where it takes lists. */
function filled(template: Template): unknown {
  const marks = Array.from({ length: 8 }, () => '¤');
  try {
    return template(...marks);
  } catch {
    return template(...marks.map((mark) => [mark]));
  }
}
