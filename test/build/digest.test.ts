/** The digest of an assessment changes exactly when something that it is made of does. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addAgency, copySoundSite, edit } from '../publish/changedSite.ts';
import { loadAt } from '../publish/loadAt.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(folder, 'root');
copySoundSite(root);
addAgency(root, 'other');

const epoch = (year: number, month: number, day: number) => String(Date.UTC(year, month - 1, day) / 1000);
const digestsAt = (place: string, date = epoch(2024, 12, 31)) =>
  new Map(
    loadAt(place, date).agencies.flatMap(({ assessments }) => assessments.map(({ path, digest }) => [path, digest])),
  );
const before = digestsAt(root);
const all = ['/other/2567/', '/sample/2567/'];

/** Paths of the assessments whose digest is another one after a change of a copy. */
function changedBy(change: (copy: string) => void, date?: string): string[] {
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(root, copy, { recursive: true });
  change(copy);
  const after = digestsAt(copy, date);
  return [...before.keys()].filter((path) => after.get(path) !== before.get(path)).sort();
}

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
  .sort();

/** Whose assessment a file is part of. */
function ownersOf(file: string): string[] {
  if (file.startsWith('data/policies/') || file === 'data/catalog.yaml') return all;
  const [, agency] = /^(?:content|data)\/(?:assessments|agencies)\/([a-z]+)/.exec(file) ?? [];
  return agency ? [`/${agency}/2567/`] : [];
}

test('there are two assessments, each with a digest of its own', () => {
  expect([...before.keys()].sort()).toEqual(all);
  expect(new Set(before.values()).size).toBe(2);
  expect(digestsAt(root)).toEqual(before);
});

test.each(files)('a line break at the end of %s', (file) => {
  expect(changedBy((copy) => edit(copy, file, (text) => `${text}\n`))).toEqual(ownersOf(file));
});

test('a correction of the assessment whose file it names', () => {
  const file = 'data/assessments/other/2567/baselines.csv';
  const row = `${file},kpi=1;measure=share;fiscal_year_be=2566,value,65.2,62.5,2024-02-01,สลับตัวเลข`;
  expect(changedBy((copy) => edit(copy, 'data/corrections.csv', (text) => `${text.trimEnd()}\n${row}\n`))).toEqual([
    '/other/2567/',
  ]);
});

test('the day of the build, which decides what is overdue', () => {
  expect(changedBy(() => {}, epoch(2025, 1, 1))).toEqual(all);
});

test('an assessment with the same digest is taken over, not scored again', () => {
  const first = loadAt(root, epoch(2024, 12, 31));
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(root, copy, { recursive: true });
  edit(copy, 'content/agencies/other.yaml', (text) => `${text}\n`);
  const again = loadAt(copy, epoch(2024, 12, 31), first);
  const taken = (path: string) =>
    [first, again].map(({ agencies }) =>
      agencies.flatMap(({ assessments }) => assessments).find((one) => one.path === path),
    );
  const [sample, sampleAgain] = taken('/sample/2567/');
  const [other, otherAgain] = taken('/other/2567/');
  expect(sampleAgain).toBe(sample);
  expect(otherAgain).not.toBe(other);
  expect(otherAgain).toEqual({ ...other, digest: otherAgain?.digest });
});
