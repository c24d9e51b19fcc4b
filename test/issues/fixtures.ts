/**
 * One small broken site for each code: the files of `test/issues/<code>/` are laid over `test/issues/site/`.
 * `published/` is laid over the site and committed first, so that the change is judged against what is published;
 * `remove.txt` names files to take away, `expected.txt` is the report; bytes that Git might change are made by `bytes.ts`,
 * links, pipes and whatever else Git does not keep by `special.ts`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderReport } from '../../src/issues/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { bytes } from './bytes.ts';
import { special } from './special.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
export const SITE = join(here, 'site');

/** Every folder beside the site: a code, or a code with a variant after a dot (`bad-date.buddhist-era`). */
export function fixtureNames(): string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'site')
    .map(({ name }) => name)
    .sort();
}

export const codeOf = (fixture: string) => fixture.split('.')[0] ?? fixture;
export const expectedPath = (fixture: string) => join(here, fixture, 'expected.txt');

/** The report of a fixture, and whether a tree came out. */
export const loadFixture = (fixture: string) => withSite((root) => layFixture(fixture, root));

/** Lays the files of a fixture over a copy of the site. */
export function layFixture(fixture: string, root: string): void {
  const overlay = join(here, fixture);
  const published = publishedFiles(fixture);
  if (published) {
    for (const [file, content] of published) put(root, file, content);
    publish(root);
  }
  for (const part of ['content', 'data']) {
    if (existsSync(join(overlay, part))) cpSync(join(overlay, part), join(root, part), { recursive: true });
  }
  for (const [file, content] of Object.entries(bytes[fixture] ?? {})) put(root, file, content);
  special[fixture]?.(root);
  const removed = join(overlay, 'remove.txt');
  if (existsSync(removed)) {
    for (const file of readFileSync(removed, 'utf8').split('\n').filter(Boolean))
      rmSync(join(root, file), { recursive: true });
  }
}

function put(root: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** By path from the root; null where nothing is asked of what was published. */
export function publishedFiles(fixture: string): Map<string, Uint8Array> | null {
  const folder = join(here, fixture, 'published');
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function publish(root: string): void {
  const officer = ['-c', 'user.name=Officer', '-c', 'user.email=officer@example.go.th'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...officer, 'commit', '--quiet', '--message', 'published'],
  ])
    execFileSync('git', args, { cwd: root, stdio: 'ignore' });
}

/** Loads a temporary copy of the site after a change to it. */
export const withSite = (change: (root: string) => void) =>
  inCopy((root) => {
    change(root);
    const loaded = loadTree(root);
    return { ...loaded, report: renderReport([...loaded.issues, ...loaded.warnings]) };
  });

/** What `use` makes of a temporary copy of the site. */
export function inCopy<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'kpi-issues-'));
  try {
    cpSync(SITE, root, { recursive: true });
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
