/** A link in `public/` would publish the file that it leads to. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { guard } from '../../src/build/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-public-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Begins a build whose `public/` is the folder. */
function begin() {
  const hooks = guard().hooks as Record<string, (options: object) => void>;
  const here = pathToFileURL(`${process.cwd()}/`);
  const config = { root: here, outDir: here, publicDir: pathToFileURL(`${folder}/`) };
  hooks['astro:config:setup']?.({ config, command: 'dev' });
  hooks['astro:build:start']?.({});
}

test('a build with a link in public is refused, in any folder of it', () => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/favicon.svg'), '<svg/>');
  expect(begin).not.toThrow();
  symlinkSync('/etc/passwd', join(folder, 'deep/logo.svg'));
  expect(begin).toThrow(/deep.logo\.svg/);
});
