/** What holds of the published files as a whole. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  downloadsOf,
  publishedDatasets,
  publishedFiles,
  toSchemaOrg,
  uuidOf,
} from '../../src/publish/index.ts';
import { demoSite, publication } from './demoSite.ts';
import { identity } from '../../src/publication.ts';
import { everywhere } from './loadAt.ts';

const site = demoSite();
const files = publishedFiles(site, publication);
const sets = publishedDatasets(site, publication);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const find = (slug: string) => {
  const found = sets.find(({ dataset }) => dataset.slug === slug);
  if (!found) throw new Error(`No dataset ${slug}`);
  return found;
};

describe('datasets', () => {
  test('are eight for each agency, and eight over all', () => {
    const expected = ['demo-agency', 'dsdw', 'all'].flatMap((who) => everywhere.map((kind) => `${who}-kpi-${kind}`));
    expect(sets.map(({ dataset }) => dataset.slug)).toEqual(expected);
  });

  test('of a site with one agency have none over all', () => {
    const one = { ...site, agencies: site.agencies.slice(0, 1) };
    expect(publishedDatasets(one, publication).map(({ dataset }) => dataset.slug)).toEqual(
      everywhere.map((kind) => `demo-agency-kpi-${kind}`),
    );
  });

  test('have slugs and titles that GD Catalog takes', () => {
    for (const { dataset } of sets) expect(dataset.slug).toMatch(/^[a-z0-9-]{1,70}$/);
    for (const language of ['th', 'en'] as const) {
      const titles = sets.map(({ dataset }) => dataset.title[language]);
      expect(new Set(titles).size).toBe(sets.length);
      for (const title of titles) expect(title.length).toBeLessThanOrEqual(150);
    }
  });

  test('say that the demo is illustrative', () => {
    for (const { dataset } of sets) expect(dataset.description.th).toContain('สมมติ');
  });

  test('keep their identifiers: harvesters know them by these', () => {
    expect(uuidOf('dsdw-kpi-results')).toBe('dd8c8c9f-0a7b-58c9-93fb-e9196188062c');
    expect(uuidOf('dsdw-kpi-scores')).toBe('cad3ffbe-ebe1-5ad3-9253-0568d26ba8af');
  });
});

describe('files', () => {
  test('have each path once, and stand in a folder of their own dataset or of the API', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[a-z0-9][a-z0-9./_-]*$/i);
  });

  test('are one for each fiscal year and one for all, in three forms, and a zip', () => {
    const names = find('demo-agency-kpi-results').distributions.map(({ name }) => name);
    const years = ['2568', '2567', '2566', 'all'];
    const endings = ['.csv', '.excel.csv', '.json'];
    const expected = years.flatMap((year) => endings.map((ending) => `demo-agency-kpi-results-${year}${ending}`));
    expect(names).toEqual([...expected, 'demo-agency-kpi-results.zip']);
  });

  test('add up: the rows of the years are the rows of all', () => {
    for (const { distributions } of sets) {
      const csv = distributions.filter(({ form }) => form === 'csv');
      const ofYears = csv.filter(({ fiscalYear }) => fiscalYear !== null).reduce((sum, { rows }) => sum + rows, 0);
      expect(csv.find(({ fiscalYear }) => fiscalYear === null)?.rows).toBe(ofYears);
    }
  });

  test('agree with checksums.txt, which lists all others', () => {
    const list = files.at(-1);
    expect(list?.path).toBe('checksums.txt');
    const lines = new TextDecoder().decode(list?.bytes).trimEnd().split('\n');
    expect(lines).toEqual(files.slice(0, -1).map(({ path, bytes }) => `${sha256(bytes)}  ${path}`));
  });

  test('are zipped with readme and licence, byte for byte', () => {
    const { distributions, descriptions, dataset } = find('dsdw-kpi-scores');
    const zip = distributions.find(({ form }) => form === 'zip');
    const entries = unzipSync(zip?.file.bytes ?? new Uint8Array());
    const inside = [...distributions.filter(({ form }) => form !== 'zip').map(({ file }) => file), ...descriptions];
    for (const { path, bytes } of inside)
      expect(sha256(entries[path.split('/').at(-1) ?? ''] ?? new Uint8Array())).toBe(sha256(bytes));
    expect(Object.keys(entries)).toHaveLength(inside.length + 2);
    const readme = new TextDecoder().decode(entries['README.txt']);
    for (const word of [
      dataset.title.th,
      dataset.title.en,
      'weighted_score',
      'วิธีคำนวณคะแนนซ้ำ',
      'How to recompute',
      'opdc-2567',
      'สมมติ',
    ]) {
      expect(readme).toContain(word);
    }
    expect(new TextDecoder().decode(entries['LICENCE.txt'])).toContain('creativecommons.org/licenses/by/4.0');
  });

  test('of an assessment are offered on its pages', () => {
    const downloads = downloadsOf({ agency: { agency: 'dsdw' }, fiscalYear: 2567 }, sets);
    expect(downloads.map(({ dataset }) => dataset.slug)).toEqual(everywhere.map((kind) => `dsdw-kpi-${kind}`));
    expect(downloads[0]?.files.map(({ name }) => name)).toEqual(
      ['.csv', '.excel.csv', '.json'].map((ending) => `dsdw-kpi-definitions-2567${ending}`),
    );
  });
});

test.each([
  ['/', 'https://kpi.example', 'https://kpi.example/data.json'],
  ['/open', 'https://kpi.example/', 'https://kpi.example/open/data.json'],
  ['/open/', 'https://kpi.example', 'https://kpi.example/open/data.json'],
])('addresses under %s', (base, siteUrl, expected) => {
  expect(addressOf({ base, siteUrl, isDemo: false, identity }, 'data.json')).toBe(expected);
  expect(addressOf({ base, siteUrl, isDemo: false, identity }, '/data.json')).toBe(expected);
});

test.each(['th', 'en'] as const)('schema.org in %s is what dataset search asks for', (language) => {
  for (const set of sets) {
    const markup = toSchemaOrg(set, publication, language);
    expect(markup.description.length).toBeGreaterThanOrEqual(50);
    expect(markup.description.length).toBeLessThanOrEqual(5000);
    expect(markup.temporalCoverage).toMatch(/^\d{4}-10-01\/\d{4}-09-30$/);
    expect(markup.license).toMatch(/^https:/);
    expect(markup.distribution).toHaveLength(set.distributions.length);
    for (const { contentUrl } of markup.distribution) {
      const path = contentUrl.replace('https://kpi.example/open/', '');
      expect(files.map((file) => file.path)).toContain(path);
    }
  }
});
