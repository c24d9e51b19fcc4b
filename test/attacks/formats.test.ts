/** Texts that are right, but that a published format could take for its own marks: every format says them again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as csvParse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { beforeAll, expect, test } from 'vitest';
import { publishedFiles } from '../../src/publish/index.ts';
import { copySoundSite } from '../publish/changedSite.ts';
import { loadAt } from '../publish/loadAt.ts';
import { readers } from '../publish/rdfXml.ts';
import { makeEverything } from './everything.ts';
import { yamlMutations } from './mutations.ts';
import { identity } from '../../src/publication.ts';

/** The end of CDATA, tags, entities, quotation marks, escapes, the marks of a workflow command; last, of Markdown. */
const NASTY = ' ]]> </p> <b> &amp; "x" \'y\' {z} |^` \\u202e \\" %0A ::error:: ;=1 👍🏽 -->';

const folder = 'content/assessments/sample/2567';
const words = ['content/agencies/sample.yaml', 'data/catalog.yaml', 'data/policies/sample-2567.yaml'].concat(
  ['assessment', 'kpi-1', 'kpi-2', 'kpi-3-1'].map((name) => `${folder}/${name}.mdx`),
);
/** Fields that hold what a person wrote; the others are ids, choices, numbers and addresses. */
const free = ['th', 'en', 'text', 'section', 'source', 'reporter', 'yearTarget', 'statement', 'indicator'];

let root: string;
let files: Map<string, string>;
const read = (path: string) => files.get(path) ?? '';

/** A policy's sentence is held against its value, so no other number may stand in it. */
const isHeld = (file: string, at: readonly unknown[]) => file.startsWith('data/policies/') && at.includes('text');

/** Gives the nasty end to every free text of a file. */
function spoil(file: string): void {
  const path = join(root, file);
  let text = readFileSync(path, 'utf8');
  const next = () =>
    yamlMutations(file, text, (value, at) =>
      typeof value === 'string' && free.includes(String(at.at(-1))) && !isHeld(file, at) && !value.endsWith(NASTY)
        ? [value + NASTY]
        : [],
    )[0];
  for (let mutation = next(); mutation; mutation = next()) text = mutation.text;
  writeFileSync(path, text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kpi-formats-'));
  copySoundSite(root);
  for (const file of words) spoil(file);
  const notes = join(root, 'data/assessments/sample/2567/activities.csv');
  writeFileSync(notes, readFileSync(notes, 'utf8').replace('layout,', `layout,"ก${NASTY.replaceAll('"', '""')}"`));
  const site = loadAt(root, String(Date.UTC(2024, 11, 31) / 1000));
  const published = publishedFiles(site, { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity });
  files = new Map(published.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
  return () => rmSync(root, { recursive: true });
});

type Triple = Record<'subject' | 'predicate' | 'object', { value: string }>;
const lines = (triples: readonly Triple[]) =>
  triples
    .map(({ subject, predicate, object }) => [subject, predicate, object].map(({ value }) => value).join(' '))
    .sort();

test('the texts stand in the catalogue, and its three forms are one graph', async () => {
  const turtle = lines(new Parser({ baseIRI: 'https://base.invalid/' }).parse(read('catalog.ttl')));
  expect(turtle.filter((line) => line.includes(NASTY)).length).toBeGreaterThan(3);
  const options = { format: 'application/n-quads' } as const;
  const nquads = (await jsonld.toRDF(JSON.parse(read('catalog.jsonld')), options)) as unknown as string;
  expect(lines(new Parser({ format: 'N-Quads' }).parse(nquads))).toEqual(turtle);
  for (const [name, fromRdfXml] of readers) expect(lines(await fromRdfXml(read('catalog.rdf'))), name).toEqual(turtle);
});

test('XML holds the end of a CDATA section only in its escaped form', () => {
  const xml = [...files].filter(([path]) => /\.(?:rdf|xml)$/.test(path));
  expect(xml.length).toBeGreaterThan(0);
  expect(xml.filter(([, text]) => text.includes(']]>')).map(([path]) => path)).toEqual([]);
});

test('every CSV and JSON is read again, and holds the texts', () => {
  const tables = [...files].filter(([path]) => path.endsWith('.csv'));
  const cells = tables.flatMap(([, text]) =>
    (csvParse(text, { bom: true, relax_column_count: true }) as string[][]).flat(),
  );
  expect(cells.filter((cell) => cell.includes(NASTY)).length).toBeGreaterThan(5);
  for (const [path, text] of files) if (path.endsWith('.json')) expect(JSON.parse(text), path).toBeDefined();
});

test('pictures and official texts are made', () => {
  expect(makeEverything(root, { files: false })).toEqual([]);
});
