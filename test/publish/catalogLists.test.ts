/** The lists of the catalogue: each on as many pages as it needs, every dataset once, none of them empty. */
import { expect, test } from 'vitest';
import { catalogLists, catalogOf, recordsOfOneAgency } from '../../src/publish/index.ts';
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

test('an agency whose first dataset alone is there stands for no other', () => {
  const [first] = catalog.records;
  const ownerOf = ({ dataset }: (typeof catalog.records)[number]) => dataset.agency?.agency;
  const records = catalog.records.filter(
    (record) => record === first || ownerOf(record) !== first?.dataset.agency?.agency,
  );
  const shown = recordsOfOneAgency(records);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).toEqual(records.filter((record) => ownerOf(record) === shown[0]?.dataset.agency?.agency));
  expect(shown).not.toContain(first);
  expect(recordsOfOneAgency([])).toEqual([]);
});
