/** Catalogues that read DCAT with ckanext-dcat get licence, formats, descriptions and keywords as CKAN writes them. */
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { ckanLicenceTitle } from '../../src/publish/catalog/rdf/concepts.ts';
import { publishedFiles } from '../../src/publish/index.ts';
import { gdLists } from '../../src/schema/index.ts';
import { readDatasets } from './ckanDcat.ts';
import { changedSite, edit } from './changedSite.ts';
import { identity } from '../../src/publication.ts';

const publication = { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity };
/** The agency's name, which is a keyword, has what CKAN refuses. */
const site = changedSite((root) =>
  edit(root, 'content/agencies/sample.yaml', (text) =>
    text
      .replace('th: กรมตัวอย่าง', 'th: สำนักงานตัวอย่าง (องค์การมหาชน), ส่วนที่ 1/2')
      .replace('en: Department of Samples', 'en: Office of "Samples" (Public Organization) & Others'),
  ),
);
const texts = new Map(
  publishedFiles(site, publication).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);
const quads = new Parser().parse(texts.get('catalog.ttl') ?? '');

/** `tag_name_validator` and `tag_length_validator`; GD Catalog's own takes Thai marks too. */
const TAG = /^[\p{L}\p{M}\p{N}_ \-.]{2,100}$/u;

describe.each(['th', 'en'])('in a catalogue in %s', (language) => {
  const datasets = readDatasets(quads, language);

  test('the licence is recognised', () => {
    expect(datasets.map(({ licence }) => licence)).toEqual(datasets.map(() => 'cc-by'));
  });

  test('formats and media types are names, not addresses', () => {
    for (const { resources } of datasets) {
      expect(new Set(resources.map(({ format, mimetype }) => `${format} ${mimetype}`))).toEqual(
        new Set(['CSV text/csv', 'JSON application/json', 'ZIP application/zip']),
      );
    }
  });

  test('every file has a name and a description in its language', () => {
    for (const { resources } of datasets)
      for (const { name, description } of resources)
        for (const words of [name, description]) expect(/[ก-๛]/.test(words)).toBe(language === 'th');
  });

  test('every keyword is one that CKAN takes, each once', () => {
    for (const { tags } of datasets) {
      for (const tag of tags) expect(tag).toMatch(TAG);
      expect(new Set(tags).size).toBe(tags.length);
      expect(tags).toContain('สำนักงานตัวอย่าง องค์การมหาชน ส่วนที่ 1 2');
    }
  });
});

test('every other form has the same keywords', () => {
  const words = /[()&"/]|, ส่วน/;
  const packages = JSON.parse(texts.get('api/3/action/package_search') ?? '') as {
    result: { results: { tags: { name: string }[] }[] };
  };
  const dataJson = JSON.parse(texts.get('data.json') ?? '') as { dataset: { keyword: string[] }[] };
  const dataPackage = JSON.parse(texts.get('datasets/sample-kpi-results/datapackage.json') ?? '') as {
    keywords: string[];
  };
  const all = [
    ...packages.result.results.flatMap(({ tags }) => tags.map(({ name }) => name)),
    ...dataJson.dataset.flatMap(({ keyword }) => keyword),
    ...dataPackage.keywords,
  ];
  expect(all.filter((word) => words.test(word))).toEqual([]);
});

test('nobody is made a unit of the agency', () => {
  for (const [path, text] of texts) expect(/subOrganizationOf|unitOf/.test(text), path).toBe(false);
});

test.each(gdLists.license_id.filter((id) => id !== 'อื่นๆ'))('the licence "%s" has a name', (id) => {
  const licence = { id, title: { th: 'ก', en: 'own name' }, url: 'https://example.org/', basis: 'stated' as const };
  expect(ckanLicenceTitle(licence)).not.toBe('own name');
  expect(ckanLicenceTitle({ ...licence, id: 'อื่นๆ' })).toBe('own name');
});

test.each([
  ['https://opendatacommons.org/licenses/by/1-0/', 'Open Data Commons Attribution License'],
  ['https://opendatacommons.org/licenses/odbl/1-0/', 'Open Data Commons Open Database License (ODbL)'],
  ['https://opendatacommons.org/licenses/pddl/1-0/', 'Open Data Commons Public Domain Dedication and License (PDDL)'],
])('Open Data Commons at %s', (url, title) => {
  expect(ckanLicenceTitle({ id: 'Open Data Common', title: { th: 'ก', en: 'x' }, url, basis: 'stated' })).toBe(title);
});
