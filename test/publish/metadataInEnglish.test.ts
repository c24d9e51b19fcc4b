/** The description of a dataset in English: a page in English shows it whole, while the catalogue stores the Thai. */
import { expect, test } from 'vitest';
import { catalogRecords, facetsOf } from '../../src/publish/index.ts';
import { gdLists, inEnglish } from '../../src/schema/index.ts';
import { demoSite, publication } from './demoSite.ts';

const site = demoSite();
const records = catalogRecords(site, publication);
const saidOf = (from: typeof records, key: string) =>
  from.flatMap(({ fields }) => fields.find((field) => field.key === key)?.said ?? []);

test('every value of the lists of GD Catalog has its English', () => {
  const untold = Object.values<readonly string[]>(gdLists).flatMap((list) => list.filter((value) => !inEnglish(value)));
  expect(untold).toEqual([]);
});

test('every field of every dataset and every facet is said in English, without a Thai letter', () => {
  const fields = records.flatMap((record) => record.fields.flatMap(({ key, said }) => said.map(({ en }) => [key, en])));
  const values = facetsOf(records).flatMap(({ id, values }) => values.map(({ label }) => [id, label.en]));
  const isWanting = ([, en]: (string | undefined)[]) => en === undefined || /[\u0e00-\u0e7f]/.test(en);
  expect(fields.length).toBeGreaterThan(100);
  expect([...fields, ...values].filter(isWanting)).toEqual([]);
});

test('a text of its own never stands beside the English of that in place of which it stands', () => {
  const { datasets, every } = site.catalog;
  const own = { ...datasets.results, data_source: 'รายงานประจำปี' };
  delete own.data_source_en;
  const changed = catalogRecords(
    { ...site, catalog: { ...site.catalog, datasets: { ...datasets, results: own } } },
    publication,
  );
  expect(every.data_source_en).toBeDefined();
  expect(
    saidOf(
      changed.filter(({ dataset }) => dataset.kind === 'results'),
      'data_source',
    )[0],
  ).toEqual({ th: 'รายงานประจำปี' });
});
