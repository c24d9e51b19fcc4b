/** The environment is read in one place; elsewhere it is only handed on to another process. */
import { expect, test } from 'vitest';
import { filesOf, read } from './tree.ts';

test('no file but the room "environment" reads a variable of the site', () => {
  const reading = filesOf('src/**/*.{ts,mjs,astro}', 'astro.config.mjs')
    .filter((file) => !file.startsWith('src/environment/'))
    .filter((file) => /(?:process\.env|environment)(?:\.|\[')(?:SITE_|SOURCE_|KPI_(?!CHECKED))/.test(read(file)));
  expect(reading).toEqual([]);
});
