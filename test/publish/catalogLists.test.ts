/** The lists of the catalogue: each on as many pages as it needs, every dataset once, none of them empty. */
import { expect, test } from 'vitest';
import { catalogLists, catalogOf } from '../../src/publish/index.ts';
import { demoSite, publication } from './demoSite.ts';

const catalog = catalogOf(demoSite(), publication);

test('a list that fits stands on one page, the list of all first', () => {
  const [all, ...chosen] = catalogLists(catalog);
  expect(all?.chosen).toBeNull();
  expect(all?.pages).toEqual([catalog.records]);
  expect(chosen.map((list) => list.chosen?.value)).toEqual(catalog.facets.flatMap(({ values }) => values));
  expect(chosen.every(({ pages, records }) => pages.length === 1 && pages[0]?.length === records.length)).toBe(true);
});

test.each([1, 5, catalog.records.length - 1, catalog.records.length])('pages of %i hold every dataset once', (most) => {
  for (const { records, pages } of catalogLists(catalog, most)) {
    expect(pages.flat()).toEqual(records);
    expect(pages.length).toBe(Math.ceil(records.length / most));
    expect(pages.every((page) => page.length > 0 && page.length <= most)).toBe(true);
  }
});

test('a catalogue of no dataset has one page that says so', () => {
  expect(catalogLists({ records: [], facets: [] })).toEqual([{ chosen: null, records: [], pages: [[]] }]);
});
