/** Reads what the link and asset tests need from built HTML, where Astro writes every attribute in double quotes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const fileOf = (folder: string, page: string): string =>
  join(folder, page.endsWith('/') ? `${page}index.html` : page);

export const htmlOf = (folder: string, page: string): string => readFileSync(fileOf(folder, page), 'utf8');

/** From the beginning of the main part to its end: what is not the frame of every page. */
export function mainPart(folder: string, page: string): string {
  const html = htmlOf(folder, page);
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

/** Values of an attribute wherever it stands in a tag of that name (any tag when none is named), entities decoded. */
export function attributes(html: string, name: string, tag = '[a-z][a-z0-9-]*'): string[] {
  const pattern = new RegExp(`<${tag}\\b(?:[^>"]|"[^"]*")*?\\s${name}="([^"]*)"`, 'gi');
  return [...html.matchAll(pattern)].map(([, value = '']) => decode(value));
}

function decode(value: string): string {
  return value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
