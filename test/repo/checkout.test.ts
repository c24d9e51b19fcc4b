/** A checkout on Windows, where Git writes CRLF by default, has the bytes of the repository and the project's style. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from './tree.ts';

const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
let work = '';
let clone = '';

const git = (...args: string[]) => execFileSync('git', args, { cwd: clone || project, encoding: 'utf8' });

describe.runIf(existsSync(join(project, '.git')))('a clone with core.autocrlf=true', () => {
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'kpi-checkout-'));
    const target = join(work, 'clone');
    git('clone', '--quiet', '--depth=1', '--config=core.autocrlf=true', pathToFileURL(project).href, target);
    clone = target;
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('has every file as it was committed, fixtures with CRLF and marks among them', () => {
    const listed = git('ls-files', '--stage', '-z').split('\0').filter(Boolean);
    expect(listed.length).toBeGreaterThan(500);
    const changed = listed.filter((line) => {
      const [, id = '', file = ''] = /^\d+ ([0-9a-f]+) \d\t(.+)$/.exec(line) ?? [];
      const bytes = readFileSync(join(clone, file));
      return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') !== id;
    });
    expect(changed).toEqual([]);
    const golden = 'test/golden/files/catalog/nso-import.csv';
    expect(readFileSync(join(clone, golden), 'latin1')).toMatch(/^\xef\xbb\xbf[^\n]+\r\n/);
  });

  test('passes the lint', () => {
    const lint = [biome, 'check', '.', '--config-path=.biome.json', '--error-on-warnings', '--max-diagnostics=5'];
    const { status, stdout, stderr } = spawnSync(process.execPath, lint, { cwd: clone, encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });
});
