/** The scripts of the pages bring what a browser runs, not what only a build has to say. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import { folders } from './site.ts';

test('no script holds the texts of the pages', () => {
  const scripts = globSync('_astro/*.js', { cwd: folders.demo });
  expect(scripts.length).toBeGreaterThan(3);
  const { intro } = words('th').developers;
  expect(scripts.filter((file) => readFileSync(join(folders.demo, file), 'utf8').includes(intro))).toEqual([]);
});
