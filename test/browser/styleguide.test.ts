/** The style guide: every piece in every state, all of it an example, for no search engine and reached from one page. */
import { expect, test } from 'vitest';
import { EXAMPLE_BARS, exampleRules } from '../../src/draw/index.ts';
import { KPI_STATES } from '../../src/scoring/index.ts';
import { words } from '../../src/words/index.ts';
import { attributes, htmlOf } from './html.ts';
import { folders, pagesOf, siteNames } from './site.ts';

test.each(siteNames)('%s site: it says that all is an example, and asks not to be found', (name) => {
  const html = htmlOf(folders[name], '/styleguide/');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(words('th').styleguide.isExample);
  expect(htmlOf(folders[name], '/sitemap-0.xml')).not.toContain('styleguide');
  const leading = pagesOf(folders[name]).filter((path) =>
    attributes(htmlOf(folders[name], path), 'href', 'a').some((href) => href.endsWith('/styleguide/')),
  );
  expect(leading.filter((path) => !/^(?:\/en)?\/styleguide\/$/.test(path))).toEqual([
    '/developers/',
    '/en/developers/',
  ]);
});

test('it draws every kind of rule in three sizes, every bar in three, and every state', () => {
  const html = htmlOf(folders.demo, '/styleguide/');
  for (const { id } of exampleRules)
    for (const drawn of [`example-${id}-page`, `example-${id}-result-card`, `example-${id}-not-reported-list`])
      expect(attributes(html, 'id', 'title')).toContain(`${drawn}-title`);
  for (const name of EXAMPLE_BARS)
    for (const size of ['page-full', 'strip-strip', 'row-row'])
      expect(attributes(html, 'id', 'title')).toContain(`example-bar-${name}-${size}-title`);
  for (const { id } of exampleRules) expect(attributes(html, 'id', 'title')).toContain(`example-en-${id}-card-title`);
  expect(attributes(html, 'data-state')).toEqual(expect.arrayContaining([...KPI_STATES]));
});
