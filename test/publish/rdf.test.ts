/** The RDF forms are one graph, complete without the network, whose names do not depend on the site's address. */
import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { publishedDatasets, publishedFiles } from '../../src/publish/index.ts';
import { demoSite, publication, publishedTexts } from './demoSite.ts';
import { readers } from './rdfXml.ts';

const site = demoSite();
const texts = publishedTexts(publishedFiles(site, publication));
const read = (path: string) => texts.get(path) ?? '';
const slugs = publishedDatasets(site, publication).map(({ dataset }) => dataset.slug);
const base = 'https://base.invalid/';

const fromTurtle = (turtle: string): Quad[] => new Parser({ baseIRI: base }).parse(turtle);
const fromNQuads = (nquads: string): Quad[] => new Parser({ format: 'N-Quads' }).parse(nquads);

async function fromJsonLd(text: string): Promise<Quad[]> {
  const documentLoader = async (url: string) => Promise.reject(new Error(`asks for ${url}`));
  const options = { format: 'application/n-quads', documentLoader } as const;
  return fromNQuads((await jsonld.toRDF(JSON.parse(text), options)) as unknown as string);
}

function lines(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: 'N-Triples' });
  return quads.map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object).trim()).sort();
}

const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
const ofType = (quads: readonly Quad[], type: string) =>
  quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type);
const valuesOf = (quads: readonly Quad[], subject: string, property: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
    .map(({ object }) => object);

describe('the catalogue', () => {
  const whole = fromTurtle(read('catalog.ttl'));

  test('is the same graph in Turtle and in JSON-LD', async () => {
    expect(whole.length).toBeGreaterThan(1000);
    expect(lines(await fromJsonLd(read('catalog.jsonld')))).toEqual(lines(whole));
  });

  test.each(readers)('is the same graph in RDF/XML, as %s reads it', async (_, fromRdfXml) => {
    expect(lines(await fromRdfXml(read('catalog.rdf')))).toEqual(lines(whole));
  });

  test('has no blank node and imports nothing', () => {
    const nodes = whole.flatMap(({ subject, object }) => [subject, object]);
    expect(nodes.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
    expect(whole.filter(({ predicate }) => predicate.value.endsWith('owl#imports'))).toEqual([]);
  });

  test('holds every dataset, each with what DCAT-AP asks for', () => {
    const datasets = ofType(whole, dcat('Dataset')).map(({ subject }) => subject.value);
    expect(datasets).toHaveLength(slugs.length);
    const wanted = ['title', 'description', 'publisher', 'spatial', 'temporal', 'accrualPeriodicity', 'modified'].map(
      dct,
    );
    const more = ['contactPoint', 'keyword', 'theme', 'distribution', 'landingPage'].map(dcat);
    for (const dataset of datasets) {
      expect(dataset).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      for (const property of [...wanted, ...more]) expect(valuesOf(whole, dataset, property), property).not.toEqual([]);
      const languages = valuesOf(whole, dataset, dct('title')).map((title) => 'language' in title && title.language);
      expect(languages.sort()).toEqual(['en', 'th']);
    }
  });

  test('describes every file by address, licence, size and checksum', () => {
    const files = ofType(whole, dcat('Distribution')).map(({ subject }) => subject.value);
    expect(files.length).toBeGreaterThan(slugs.length * 4);
    const wanted = [
      dct('license'),
      ...['accessURL', 'downloadURL', 'mediaType', 'byteSize'].map(dcat),
      'http://spdx.org/rdf/terms#checksum',
    ];
    for (const file of files) {
      for (const property of wanted) expect(valuesOf(whole, file, property), property).toHaveLength(1);
      const [address] = valuesOf(whole, file, dcat('downloadURL'));
      const path = address?.value.replace('https://kpi.example/open/', '') ?? '';
      expect([...texts.keys()]).toContain(path);
    }
  });

  test('gives the fiscal years as days of the common era', () => {
    const days = whole
      .filter(({ predicate }) => /#(start|end)Date$/.test(predicate.value))
      .map(({ object }) => object.value);
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) expect(day).toMatch(/^20\d\d-(10-01|09-30)$/);
  });

  test('names its things by what they are, not by where the site stands', () => {
    const elsewhere = publishedFiles(site, { ...publication, siteUrl: 'https://other.example', base: '/' });
    const there = fromTurtle(publishedTexts(elsewhere).get('catalog.ttl') ?? '');
    const names = (quads: readonly Quad[]) =>
      [...new Set(quads.map(({ subject }) => subject.value).filter((name) => name.startsWith('urn:')))].sort();
    expect(names(there)).toEqual(names(whole));
  });
});

test.each(slugs)('%s has its own part of the graph, in both forms', async (slug) => {
  const turtle = lines(fromTurtle(read(`datasets/${slug}/dataset.ttl`)));
  expect(lines(await fromJsonLd(read(`datasets/${slug}/dataset.jsonld`)))).toEqual(turtle);
  const whole = new Set(lines(fromTurtle(read('catalog.ttl'))));
  expect(turtle.filter((line) => !whole.has(line))).toEqual([]);
});
