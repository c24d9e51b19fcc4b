/** A finished build of the real site gets every file that is published beside the pages. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openData } from '../../src/integrations/openData.ts';
import { currentSite } from '../../src/model/index.ts';
import { publishedFiles } from '../../src/opendata/index.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/open-data-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build writes them all below its own folder', () => {
  const lines: string[] = [];
  const { hooks } = openData();
  const config = { site: 'https://kpi.example', base: '/' };
  const dir = pathToFileURL(`${join(process.cwd(), folder)}/`);
  // The hooks use no more of Astro than this.
  hooks['astro:config:done']?.({ config } as never);
  hooks['astro:build:done']?.({ dir, logger: { info: (line: string) => lines.push(line) } } as never);
  const files = publishedFiles(currentSite(), { siteUrl: config.site, base: config.base, isDemo: false });
  for (const { path, bytes } of files) expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
  expect(lines.join()).toContain(String(files.length));
});
