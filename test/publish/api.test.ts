/** The contract of the JSON API: explicit, in one spelling, described, and apart from the types of the code. */
import { expect, test } from 'vitest';
import { type PublishedFile, publishedFiles } from '../../src/publish/index.ts';
import { breachesOf, documentsOf, type Json, keysOf, schemasOf } from './apiContract.ts';
import { demoSite, publication } from './demoSite.ts';
import { smallSite } from './smallSite.ts';

const sites = { small: smallSite(), demo: demoSite() };
const published = {
  small: publishedFiles(sites.small, publication),
  demo: publishedFiles(sites.demo, publication),
};
const names = ['small', 'demo'] as const;
const textsOf = (files: PublishedFile[]) =>
  new Map(documentsOf(files).map(({ path, value }) => [path, JSON.stringify(value)]));

const breaches = { small: breachesOf(published.small), demo: breachesOf(published.demo) };

test.each(names)('every document of the %s site is valid under the schema that it names', (name) => {
  expect(documentsOf(published[name]).length).toBeGreaterThan(4);
  expect(breaches[name](documentsOf(published[name]))).toEqual([]);
});

test('a field too many, a field too few and a wrong type are breaches', () => {
  const [document] = documentsOf(published.small).filter(({ path }) => path === 'api/v1/sample/2567/1.json');
  const { weight, ...others } = document?.value ?? {};
  const found = (value: Record<string, Json>) => breaches.small([{ path: '', value }]);
  expect(found({ ...others, weight: weight ?? null, later: 1 })).toEqual([' must NOT have additional properties']);
  expect(found(others)).toEqual([" must have required property 'weight'"]);
  expect(found({ ...others, weight: 40 })).toContain('/weight must be string');
});

test('a reader’s copy of a schema takes the fields that v1 gains later', () => {
  const later = documentsOf(published.small).map(({ path, value }) => ({ path, value: { ...value, later: 1 } }));
  expect(breaches.small(later)).toHaveLength(later.length);
  expect(breachesOf(published.small, { closed: false })(later)).toEqual([]);
});

test('every key is snake_case, at every depth', () => {
  const keys = names.flatMap((name) => documentsOf(published[name]).flatMap(({ value }) => keysOf(value)));
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter(({ key }) => !/^[a-z]+(_[a-z]+)*$/.test(key))).toEqual([]);
});

test('an address is absolute, and leads to a published document where it is one of ours', () => {
  const members = (value: Json): [string, Json][] =>
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [[key, inner] as [string, Json], ...members(inner)]);
  const addresses = documentsOf(published.demo).flatMap(({ value }) =>
    members(value).filter(([key]) => /(^|_)url$/.test(key)),
  );
  for (const [, address] of addresses) if (address !== null) expect(address).toMatch(/^https?:\/\//);
  const own = addresses
    .filter(([key]) => key === 'json_url' || key === 'schema_url')
    .map(([, address]) => String(address));
  const paths = new Set(published.demo.map(({ path }) => `https://kpi.example/open/${path}`));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((address) => !paths.has(address))).toEqual([]);
});

test('every field of a schema says what it means', () => {
  const silent = schemasOf(published.small).flatMap(({ path, value }) => withoutMeaning(value, value, path));
  expect(schemasOf(published.small)).toHaveLength(3);
  expect(silent).toEqual([]);
});

test('rows read the same in a KPI’s document and in the datasets', () => {
  const decoder = new TextDecoder();
  const datasetRows = (kind: string) => {
    const file = published.demo.find(({ path }) => path.endsWith(`/all-kpi-${kind}-all.json`));
    // Without quotation marks a number would lose the digits that were published.
    const text = decoder.decode(file?.bytes).replace(/("(?:value|numerator|denominator)": )(-?[\d.]+)/g, '$1"$2"');
    return JSON.parse(text) as Record<string, Json>[];
  };
  for (const kind of ['baselines', 'targets', 'results', 'activities']) {
    const rows = documentsOf(published.demo).flatMap(({ value }) =>
      ((value[kind] ?? []) as Record<string, Json>[]).map((row) => ({
        kpi_id: value['kpi_id'],
        agency: value['agency'],
        assessment_fiscal_year_be: value['assessment_fiscal_year_be'],
        kpi_number: value['kpi_number'],
        ...row,
        ...('months' in row && { months: (row['months'] as number[]).join(' ') || null }),
      })),
    );
    const sorted = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
    expect(rows.length).toBeGreaterThan(5);
    expect(sorted(rows), kind).toEqual(sorted(datasetRows(kind)));
  }
});

test('a field more in any type of the code changes nothing in the API', () => {
  const before = textsOf(published.demo);
  const grown = textsOf(publishedFiles(withOneMore(sites.demo), publication));
  expect(grown.size).toBe(before.size);
  expect([...grown].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([]);
});

/** Tables keyed by an id: one more field there is one more thing, not a change of the type. */
const keyed = ['entries', 'levels', 'values', 'steps', 'months', 'searchAliases', 'history', 'catalog'];

function withOneMore<Value>(value: Value, key = ''): Value {
  if (Array.isArray(value)) return value.map((item) => withOneMore(item, key)) as Value;
  if (value instanceof Map)
    return new Map([...value].map(([name, inner]) => [name, withOneMore(inner, name)])) as Value;
  if (value === null || typeof value !== 'object') return value;
  const inner = Object.entries(value).map(([name, one]) => [name, withOneMore(one, name)]);
  return Object.fromEntries(keyed.includes(key) ? inner : [...inner, ['laterField', 'new']]) as Value;
}

/** The properties of a schema, and of all it holds, that neither they nor their definition describe. */
function withoutMeaning(schema: Json, root: { [key: string]: Json }, path: string): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap((one, index) => withoutMeaning(one, root, `${path}/${index}`));
  const own = Object.entries((schema['properties'] ?? {}) as Record<string, { [key: string]: Json }>).filter(
    ([, property]) => {
      const definitions = root['$defs'] as Record<string, { [key: string]: Json }>;
      const definition = definitions[String(property['$ref']).replace('#/$defs/', '')];
      return !property['description'] && !definition?.['description'];
    },
  );
  return [
    ...own.map(([name]) => `${path}/${name}`),
    ...Object.entries(schema).flatMap(([key, inner]) => withoutMeaning(inner, root, `${path}/${key}`)),
  ];
}
