/** Every internal link and anchor of the sites leads somewhere, and nothing is loaded from another host. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributes, htmlOf } from './html.ts';
import { baseOf, builtSites, folders, pagesOf } from './site.ts';

const host = 'https://site.invalid';

describe.each(builtSites)('%s site', (name) => {
  const folder = folders[name];
  const base = baseOf(name);
  /** Address under the site's base → path in the folder; outside the base there is nothing. */
  const inFolder = (path: string) => (path.startsWith(base) ? path.slice(base.length - 1) : '/outside-the-base');
  const urlOf = (address: string, page: string) => new URL(address, host + base.slice(0, -1) + page);

  test('every internal link and anchor resolves', () => {
    const pages = pagesOf(folder);
    const ids = new Map(pages.map((page) => [page, new Set(attributes(htmlOf(folder, page), 'id'))]));
    const broken = pages.flatMap((page) =>
      attributes(htmlOf(folder, page), 'href', '(?:a|area|use)')
        .filter((href) => !resolves(urlOf(href, page), ids))
        .map((href) => `${page} → ${href}`),
    );
    expect(pages.length).toBeGreaterThan(15);
    expect(broken).toEqual([]);
  });

  test('every link percent-encodes the base', () => {
    const raw = pagesOf(folder).flatMap((page) =>
      attributes(htmlOf(folder, page), 'href', '(?:a|area|use|link(?=[^>]*rel="(?:icon|canonical)"))').filter((href) =>
        /[^\x20-\x7e]/.test(href.replace(/[?#].*/, '')),
      ),
    );
    expect(raw).toEqual([]);
  });

  test('no page has two elements with one id', () => {
    const doubled = pagesOf(folder).flatMap((page) => {
      const ids = attributes(htmlOf(folder, page), 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page} #${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('every asset is its own', () => {
    const foreign = pagesOf(folder).flatMap((page) => {
      const html = htmlOf(folder, page);
      const loaded = [
        ...attributes(html, 'src'),
        ...attributes(html, 'href', 'link(?=[^>]*rel="(?:stylesheet|icon|preload|modulepreload|manifest)")'),
      ].map((address) => urlOf(address, page));
      return loaded
        .filter(
          (url) =>
            url.protocol !== 'data:' &&
            !(url.origin === host && existsSync(join(folder, inFolder(decodeURIComponent(url.pathname))))),
        )
        .map((url) => `${page} → ${url.href}`);
    });
    const inStyles = globSync('**/*.css', { cwd: folder }).filter((file) =>
      /url\(\s*["']?(?:https?:)?\/\//i.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect([...foreign, ...inStyles]).toEqual([]);
  });

  test('every page carries a content security policy that allows only its own host', () => {
    for (const page of pagesOf(folder)) {
      const html = htmlOf(folder, page);
      const policy = attributes(html, 'content', 'meta(?=[^>]*http-equiv="content-security-policy")').join(' ');
      expect(policy, page).toContain("default-src 'self'");
      expect(policy, page).not.toMatch(/'(?:wasm-)?unsafe-(?:inline|eval|hashes)'|https?:/);
    }
  });

  function resolves(url: URL, ids: Map<string, Set<string>>): boolean {
    if (url.origin !== host) return ['https:', 'http:', 'mailto:'].includes(url.protocol);
    const path = inFolder(decodeURIComponent(url.pathname));
    const anchor = decodeURIComponent(url.hash.slice(1));
    const page = ids.get(path);
    if (page) return anchor === '' || page.has(anchor);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return anchor === '' && existsSync(file) && statSync(file).isFile();
  }
});
