/** A finished build of the small site gets every file that is published beside the pages, and the list of all. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { besidePages } from '../../src/build/index.ts';
import { scoringModule } from '../../src/build/scoringModule.ts';
import { missingFrom } from '../../src/environment/index.ts';
import { loadSite } from '../../src/root/index.ts';
import { catalogOf, eachFile } from '../../src/publish/index.ts';
import { publication, rootFolder } from '../../src/build/context.ts';

vi.hoisted(() => vi.stubEnv('KPI_ROOT', 'test/issues/site'));

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/open-data-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build writes them all below its own folder', async () => {
  const { hooks } = besidePages();
  const dir = pathToFileURL(`${join(process.cwd(), folder)}/`);
  // The hooks use no more of Astro than this.
  await hooks['astro:build:done']?.({ dir, pages: [], logger: { info: () => {} } } as never);
  const { site } = loadSite(rootFolder);
  if (!site) throw new Error('The small site has problems.');
  const files = [...eachFile(site, publication, catalogOf(site, publication), await scoringModule())];
  expect(files.length).toBeGreaterThan(10);
  for (const { path, bytes } of files) expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
  expect(missingFrom(folder)).toEqual([]);
});
