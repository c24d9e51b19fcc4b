/** The scripts of the pages bring what a browser runs, not what only a build has to say. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import { folders } from './site.ts';

const textOf = (file: string) => readFileSync(join(folders.demo, file), 'utf8');

test('no script holds the texts of the pages, but that of the desk, which says them itself', () => {
  const scripts = globSync('_astro/*.js', { cwd: folders.demo });
  expect(scripts.length).toBeGreaterThan(3);
  const ofTheDesk = scripts.filter((file) => file.startsWith('_astro/Desk.')).map(textOf);
  expect(ofTheDesk).toHaveLength(1);
  const { intro } = words('th').developers;
  const holding = scripts.filter((file) => textOf(file).includes(intro));
  expect(holding.filter((file) => !ofTheDesk[0]?.includes(basename(file)))).toEqual([]);
});
