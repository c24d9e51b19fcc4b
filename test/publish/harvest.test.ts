/** Other catalogues take the datasets from a plain file server, which knows nothing of queries. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Parser } from 'n3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SiteModel } from '../../src/assessment/index.ts';
import { type Publication, type PublishedFile, publishedFiles } from '../../src/publish/index.ts';
import { gdFields, gdListOf } from '../../src/schema/index.ts';
import type { CkanPackage } from './ckanHarvester.ts';
import { demoSite } from './demoSite.ts';
import { smallSite } from './smallSite.ts';
import { identity } from '../../src/publication.ts';

interface Hosted {
  address: string;
  close: () => void;
}

/** Files by path alone; the address of the server becomes the address of the site. */
async function host(site: SiteModel, isDemo: boolean): Promise<Hosted> {
  let files = new Map<string, PublishedFile>();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    if (file) response.writeHead(200, { 'content-type': file.mediaType }).end(file.bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const publication: Publication = { siteUrl: address, base: '/', isDemo, identity };
  files = new Map(publishedFiles(site, publication).map((file) => [file.path, file]));
  return { address, close: () => server.close() };
}

/** The loop of ckanext-harvest: pages of 100, known ids weeded out, done at the first page without a new one. */
async function harvest(address: string): Promise<CkanPackage[]> {
  const known = new Map<string, CkanPackage>();
  for (let start = 0; ; start += 100) {
    if (start > 1000) throw new Error('the harvester never stops');
    const response = await fetch(`${address}/api/3/action/package_search?rows=100&start=${start}&sort=id+asc`);
    const { success, result } = (await response.json()) as {
      success: boolean;
      result: { count: number; results: CkanPackage[] };
    };
    expect(success).toBe(true);
    expect(result.count).toBe(result.results.length);
    const fresh = result.results.filter(({ id }) => !known.has(id));
    for (const found of fresh) known.set(found.id, found);
    if (fresh.length === 0) return [...known.values()];
  }
}

const keys = gdFields.filter((field) => 'item' in field).map(({ key }) => key);
const itemOf = (found: CkanPackage, key: string) =>
  key === 'tag_string' ? found.tags.map(({ name }) => name) : found[key];
const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

let demo: Hosted;
let small: Hosted;
beforeAll(async () => {
  demo = await host(demoSite(), true);
  small = await host(smallSite(), false);
});
afterAll(() => {
  demo.close();
  small.close();
});

test('the demo: every dataset with all 14 items', async () => {
  const found = await harvest(demo.address);
  expect(found).toHaveLength(24);
  for (const one of found) for (const key of keys) expect(isBlank(itemOf(one, key)), `${one.name} ${key}`).toBe(false);
});

test('a site whose agency gave no e-mail: every dataset, and only the e-mail is missing', async () => {
  const found = await harvest(small.address);
  expect(found).toHaveLength(8);
  const blank = found.flatMap((one) => keys.filter((key) => isBlank(itemOf(one, key))));
  expect([...new Set(blank)]).toEqual(['maintainer_email']);
});

test("values from a list are in GD Catalog's lists, and lists are lists", async () => {
  for (const one of await harvest(demo.address)) {
    for (const field of gdFields) {
      const list = gdListOf(field.key);
      if (!list || one[field.key] === undefined) continue;
      expect(Array.isArray(one[field.key]), field.key).toBe('multiple' in field);
      for (const value of [one[field.key]].flat()) expect(list).toContain(value);
    }
    expect(one.metadata_modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    expect(one.name).toMatch(/^[a-z0-9-]{1,70}$/);
    expect(one['extras']).toEqual([]);
  }
});

test('CKAN answers are plain ASCII, and the other actions fit together', async () => {
  const actions = ['package_search', 'package_list', 'organization_list', 'organization_show', 'status_show'];
  for (const action of actions) {
    const bytes = new Uint8Array(await (await fetch(`${small.address}/api/3/action/${action}`)).arrayBuffer());
    expect(
      bytes.some((byte) => byte > 127),
      action,
    ).toBe(false);
  }
  const ask = async (action: string) =>
    ((await (await fetch(`${small.address}/api/3/action/${action}`)).json()) as { result: never }).result;
  const found = await harvest(small.address);
  expect(await ask('package_list')).toEqual(found.map(({ name }) => name).sort());
  const organization: CkanPackage['organization'] = await ask('organization_show');
  expect(new Set(found.map((one) => one['owner_org']))).toEqual(new Set([organization.id]));
  expect(organization.title).toBe('กรมตัวอย่าง');
  expect(await ask('organization_list')).toEqual([organization.name]);
});

test('every file that CKAN names is there, whole', async () => {
  const resources = (await harvest(demo.address)).flatMap((one) => one.resources);
  expect(resources.length).toBeGreaterThan(100);
  for (const { url, size, hash } of resources) {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(bytes.length, url).toBe(size);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`, url).toBe(hash);
  }
});

test('a DCAT harvester follows catalog.ttl to the files', async () => {
  const response = await fetch(`${demo.address}/catalog.ttl`);
  expect(response.headers.get('content-type')).toContain('text/turtle');
  const quads = new Parser().parse(await response.text());
  const addresses = quads
    .filter(({ predicate }) => predicate.value.endsWith('dcat#downloadURL'))
    .map(({ object }) => object.value);
  expect(addresses.length).toBeGreaterThan(100);
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
});

test('a reader of data.json finds a data package for each dataset, and in it the files', async () => {
  const catalog = (await (await fetch(`${small.address}/data.json`)).json()) as {
    conformsTo: string;
    dataset: Record<'title' | 'description' | 'describedBy' | 'accessLevel' | 'identifier', string>[];
  };
  expect(catalog.conformsTo).toBe('https://project-open-data.cio.gov/v1.1/schema');
  expect(catalog.dataset).toHaveLength(8);
  for (const { describedBy, title, description, accessLevel, identifier } of catalog.dataset) {
    expect([title, description, identifier].every((text) => text !== '')).toBe(true);
    expect(accessLevel).toBe('public');
    const datapackage = (await (await fetch(describedBy)).json()) as { resources: { path: string }[] };
    for (const { path } of datapackage.resources)
      expect((await fetch(new URL(path, describedBy))).status, path).toBe(200);
  }
});
