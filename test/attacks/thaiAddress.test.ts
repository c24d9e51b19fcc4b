/** A site under a path of Thai letters: every address that a machine reads is percent-encoded. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/root/index.ts';
import { publishedFiles, searchEngineFiles } from '../../src/publish/index.ts';
import { project } from '../repo/tree.ts';
import { identity } from '../../src/publication.ts';

const base = '/ตัวชี้วัด/';
const publication = { siteUrl: 'https://kpi.example', base, isDemo: false, identity };

test('no published file names the path in raw letters', () => {
  const { site } = loadSite(join(project, 'test/issues/site'));
  if (!site) throw new Error('The small site has problems.');
  const files = [
    ...publishedFiles(site, publication),
    ...searchEngineFiles(['', 'sample/2567/'], () => null, publication),
  ];
  const texts = files
    .filter(({ path }) => !path.endsWith('.zip'))
    .map(({ path, bytes }) => [path, text(bytes)] as const);
  expect(texts.filter(([, content]) => content.includes(`kpi.example${base}`)).map(([path]) => path)).toEqual([]);
  const naming = texts.filter(([, content]) => content.includes(`https://kpi.example${encodeURI(base)}`));
  const paths = naming.map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['sitemap-0.xml', 'robots.txt', 'data.json', 'catalog.ttl', 'catalog.rdf']),
  );
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
