/** The page that opens the forms is apart from the pages of the site. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folders } from './site.ts';

test('the page is apart: a policy of its own, listed nowhere, led to by the desk alone', () => {
  const read = (path: string) => readFileSync(join(folders.first, path), 'utf8');
  const html = read('admin/index.html');
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).toMatch(
    /Content-Security-Policy" content="default-src 'none'; script-src 'self';[^"]*connect-src 'self' blob: data:;/,
  );
  expect(html).toContain('npm run check');
  expect(read('admin/editor/index.js')).not.toContain('cdn.jsdelivr.net/fontsource');
  expect(read('sitemap-0.xml')).not.toContain('/admin/');
  const leading = globSync('**/*.html', { cwd: folders.first }).filter((page) =>
    /href="[^"]*\/admin\//.test(read(page)),
  );
  expect(leading.filter((page) => !/(^|\/)(desk|admin)\/index\.html$/.test(page))).toEqual([]);
  expect(leading).toContain('desk/index.html');
});
