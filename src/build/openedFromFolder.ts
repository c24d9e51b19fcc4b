/**
 * A preview is unpacked into a folder and opened by a double click, or looked at in the list of files of a pipeline: no
 * server stands there that answers `/dsdw/` with a page. So its addresses lead from file to file, and its letters stand in
 * a style sheet: a browser takes no font from a folder. Scripts do not run from one; every page reads without them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { once } from '../once.ts';

/** Changes the pages and style sheets of `folder`, which was built for `base` ("/" or "/kpi/", percent-encoded). */
export function leadFromFileToFile(folder: string, base: string): void {
  let sheets = 0;
  /** Path of a style sheet with the rules of fonts, their letters within. */
  const sheetOf = once((rules: string) => {
    const path = `_astro/letters-${++sheets}.css`;
    writeFileSync(join(folder, path), withLetters(rules, folder, base));
    return path;
  });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const [, kind] = /\.(html|css)$/.exec(entry.name) ?? [];
    if (!kind || !entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    const text = readFileSync(file, 'utf8');
    const page = text
      .replace(/<link rel="preload"[^>]* as="font"[^>]*>/g, '')
      .replace(
        /<style>(@font-face[^<]*)<\/style>/g,
        (_, rules) => `<link rel="stylesheet" href="${base}${sheetOf(rules)}">`,
      );
    writeFileSync(file, fromFile(kind === 'html' ? page : text, path, base));
  }
}

const inHtml = /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)/g;
const inCss = /(url\(["']?)(\/(?!\/)[^"')]*)/g;

/** A page or a style sheet; `path`: where it stands, from the root of the site. */
export function fromFile(text: string, path: string, base: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const led = (_: string, before: string, address: string): string => {
    if (!address.startsWith(base)) return `${before}${address}`;
    const [, where = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
    const isPage = where === '' || where.endsWith('/');
    return `${before}${up}${where}${isPage ? 'index.html' : ''}${rest}`;
  };
  return (path.endsWith('.html') ? text.replace(inHtml, led) : text).replace(inCss, led);
}

const withLetters = (rules: string, folder: string, base: string): string =>
  rules
    .replaceAll('font-display:optional', 'font-display:block')
    .replace(inCss, (_, before: string, address: string) => {
      const bytes = readFileSync(join(folder, decodeURI(address.slice(base.length))));
      return `${before}data:font/woff2;base64,${bytes.toString('base64')}`;
    });
