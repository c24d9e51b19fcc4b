/** What this site's own content gives in the JSON API keeps to the contract too. */
import { expect, test } from 'vitest';
import { projectFolder } from '../../src/cli/astro.ts';
import { publishedFiles } from '../../src/publish/index.ts';
import { breachesOf, documentsOf } from '../publish/apiContract.ts';
import { loadAt } from '../publish/loadAt.ts';
import { identity } from '../../src/publication.ts';

test('every document is valid under the schema that it names', () => {
  const site = loadAt(projectFolder);
  const files = publishedFiles(site, { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity });
  expect(documentsOf(files).length).toBeGreaterThan(1);
  expect(breachesOf(files)(documentsOf(files))).toEqual([]);
});
