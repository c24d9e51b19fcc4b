/** Every page in every language: its twin, what it says of its twin, and no Thai that is not marked as Thai. */
import { existsSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { attributes, fileOf, htmlOf } from './html.ts';
import { faultsIn, NO_PARTNER } from '../words/proofread.ts';
import { OTHER_WORD, textsOf } from '../words/textsOf.ts';
import { baseOf, builtSites, folders, kindOf, onePageOfEachKind, pagesOf, siteNames } from './site.ts';

/** Served for every address that is not there, so that it has no address of its own. */
const ALONE = '/404.html';
const THAI = /[\u0e00-\u0e7f]/;
/** Attributes that are said or shown. */
const SAID = /^(alt|aria-label|aria-description|aria-roledescription|aria-valuetext|content|placeholder|title|label)$/;

const twinOf = (page: string) => (page.startsWith('/en/') ? page.slice('/en'.length) : `/en${page}`);

/** What is in Thai, said or shown, and stands in nothing that says so. */
function unmarkedThai(html: string): string[] {
  const found: string[] = [];
  const marked: boolean[] = [];
  const parser = new Parser({
    onopentag(name, values) {
      marked.push(marked.at(-1) || values['lang'] === 'th' || name === 'script' || name === 'style');
      if (marked.at(-1)) return;
      for (const [attribute, value] of Object.entries(values))
        if (SAID.test(attribute) && THAI.test(value)) found.push(`${name} ${attribute}="${value}"`);
    },
    ontext(text) {
      if (THAI.test(text) && !marked.at(-1)) found.push(text.trim());
    },
    onclosetag: () => void marked.pop(),
  });
  parser.end(html);
  return found;
}

describe.each(builtSites)('%s site', (site) => {
  const folder = folders[site];
  const pages = pagesOf(folder).filter((page) => page !== ALONE);
  const english = pages.filter((page) => page.startsWith('/en/'));

  test('every page has its twin', () => {
    expect(english.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !existsSync(fileOf(folder, twinOf(page))))).toEqual([]);
  });

  test('both name each other, and lead to each other', () => {
    const origin = `${site === 'demo' ? 'http://localhost:4321' : 'https://kpi.example'}${encodeURI(baseOf(site)).replace(/\/$/, '')}`;
    for (const page of pages.filter((one) => !/^(\/en)?\/embed\//.test(one))) {
      const html = htmlOf(folder, page);
      const [thai, other] = page.startsWith('/en/') ? [twinOf(page), page] : [page, twinOf(page)];
      const addressOf = (one: string) => `${origin}${encodeURI(one)}`;
      expect(attributes(html, 'lang', 'html'), page).toEqual([page === thai ? 'th' : 'en']);
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang, href]) => [lang, href],
      );
      expect(links, page).toEqual([
        ['th', addressOf(thai)],
        ['en', addressOf(other)],
        ['x-default', addressOf(thai)],
      ]);
      const [language] = [...html.matchAll(/<a class="site-language" href="([^"]+)"/g)];
      expect(new URL(language?.[1] ?? '', origin).href, page).toBe(addressOf(twinOf(page)));
    }
  });

  test('Thai stands in English pages as Thai', () => {
    const unmarked = english.flatMap((page) => unmarkedThai(htmlOf(folder, page)).map((text) => `${page}: ${text}`));
    expect(unmarked).toEqual([]);
  });

  test('nothing is missing from a text', () => {
    const broken = english.filter((page) =>
      /undefined|\[object |NaN/.test(htmlOf(folder, page).replace(/<script[\s\S]*?<\/script>/g, '')),
    );
    expect(broken).toEqual([]);
  });
});

/** Many pages with the words of one; those of problems are proofread in test/words. */
const ALIKE = /\/(?:errors|catalog|datasets)\//;

test.each(siteNames)('the English of the pages of the %s site', (site) => {
  const english = pagesOf(folders[site]).filter((page) => page.startsWith('/en/'));
  const read = [
    ...english.filter((page) => !ALIKE.test(page)),
    ...onePageOfEachKind(english.filter((page) => ALIKE.test(page))).values(),
  ];
  const places = new Map(
    read.flatMap((page) => textsOf(htmlOf(folders[site], page)).map((text) => [text, kindOf(page)] as const)),
  );
  expect(places.size).toBeGreaterThan(1000);
  // A quotation may end within the other language.
  const isWhole = (text: string, fault: string) => fault !== NO_PARTNER || !text.includes(OTHER_WORD);
  const faults = [...places].flatMap(([text, place]) =>
    faultsIn(text)
      .filter((fault) => isWhole(text, fault))
      .map((fault) => `${place}: ${fault} in “${text}”`),
  );
  expect(faults).toEqual([]);
});
