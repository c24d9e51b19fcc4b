/** The dev server answers the data files and the search index from memory, and makes both anew after a change of content. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../src/search/index.ts';

const root = mkdtempSync(join(tmpdir(), 'kpi-while-writing-'));
const kpi = join(root, 'content/assessments/sample/2567/kpi-1.mdx');
let server: Server;
let address = '';
let change: (event: string, file: string) => void;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../issues/site'), root, { recursive: true });
  vi.stubEnv('KPI_ROOT', root);
  const { besidePages, guard } = await import('../../src/build/index.ts');
  const handlers: ((...given: [...Parameters<RequestListener>, next: () => void]) => void)[] = [];
  const dev = {
    watcher: { add() {}, on: (_all: string, heard: typeof change) => (change = heard) },
    middlewares: { use: (handler: (typeof handlers)[number]) => handlers.push(handler) },
    environments: {},
    ws: { send() {} },
  };
  for (const { hooks } of [guard(), besidePages()])
    (hooks as Record<string, (options: object) => void>)['astro:server:setup']?.({ server: dev });
  server = createServer((request, response) => handlers[0]?.(request, response, () => response.writeHead(404).end()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true });
});

async function titles(): Promise<string[]> {
  const response = await fetch(`${address}search/index/th/catalogue.bin`);
  const catalogue = JSON.parse(new TextDecoder('windows-874').decode(gunzipSync(await response.bytes()))) as Catalogue;
  return catalogue.entries.title.map(String);
}

test('a data file, the catalogue of the search and a file of Pagefind are answered', async () => {
  const data = await fetch(`${address}data.json`);
  expect([data.status, data.headers.get('content-type')]).toEqual([200, 'application/json']);
  const script = await fetch(`${address}search/index/th/pagefind/pagefind.js?import`);
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript']);
  expect(await script.text()).toContain('createInstance');
  expect((await titles()).length).toBeGreaterThan(5);
  expect((await fetch(`${address}search/index/th/no-such-file`)).status).toBe(404);
});

test('a change of content is found at once, and problems in it leave the answer to the pages', async () => {
  const before = readFileSync(kpi, 'utf8');
  const title = /th: (.+)/.exec(before)?.[1] ?? '';
  expect((await titles()).some((one) => one.includes(title))).toBe(true);
  writeFileSync(kpi, before.replaceAll(title, `${title}ซึ่งเพิ่งแก้`));
  change('change', kpi);
  expect((await titles()).some((one) => one.includes(`${title}ซึ่งเพิ่งแก้`))).toBe(true);
  writeFileSync(kpi, 'no front matter');
  change('change', kpi);
  expect((await fetch(`${address}search/index/th/catalogue.bin`)).status).toBe(404);
});
