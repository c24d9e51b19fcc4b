/** A preview is read from a folder: its addresses lead from file to file, and its letters are there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromFile, leadFromFileToFile } from '../../src/build/openedFromFolder.ts';

test.each([
  ['/', 'index.html', '<a href="/">', '<a href="index.html">'],
  [
    '/',
    'dsdw/2567/index.html',
    '<a href="/dsdw/2567/kpi/2/#result">',
    '<a href="../../dsdw/2567/kpi/2/index.html#result">',
  ],
  ['/', 'en/index.html', '<form action="/en/search/">', '<form action="../en/search/index.html">'],
  [
    '/',
    'desk/index.html',
    '<a href="/desk/?agency=a&amp;year=2567">',
    '<a href="../desk/index.html?agency=a&amp;year=2567">',
  ],
  ['/', 'a/index.html', '<a href="/datasets/x/x-all.csv" download>', '<a href="../datasets/x/x-all.csv" download>'],
  [
    '/-/kpi/-/jobs/7/artifacts/dist/',
    'a/index.html',
    '<img src="/-/kpi/-/jobs/7/artifacts/dist/a.png">',
    '<img src="../a.png">',
  ],
  ['/', '_astro/page.css', 'a{src:url(/_astro/fonts/a.woff2)}', 'a{src:url(../_astro/fonts/a.woff2)}'],
])('under %s, in %s: %s', (base, path, text, led) => {
  expect(fromFile(text, path, base)).toBe(led);
});

test.each([
  '<a href="#main">',
  '<a href="https://a.example/">',
  '<a href="//a.example/">',
  '<a href="x.csv">',
  'p="/a/"',
])('%s stays', (text) => {
  expect(fromFile(text, 'a/index.html', '/')).toBe(text);
});

test('pages share a style sheet that holds the letters, and ask for no font', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-preview-'));
  const rules = '@font-face{font-family:A;src:url("/kpi/_astro/fonts/a.woff2") format("woff2");font-display:optional;}';
  const preload = '<link rel="preload" href="/kpi/_astro/fonts/a.woff2" as="font" type="font/woff2" crossorigin>';
  for (const path of ['_astro/fonts', 'a/b']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, '_astro/fonts/a.woff2'), 'letters');
  for (const page of ['index.html', 'a/b/index.html'])
    writeFileSync(join(folder, page), `<style>${rules}</style>${preload}<a href="/kpi/a/b/">`);
  leadFromFileToFile(folder, '/kpi/');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect(read('index.html')).toBe('<link rel="stylesheet" href="_astro/letters-1.css"><a href="a/b/index.html">');
  expect(read('a/b/index.html')).toBe(
    '<link rel="stylesheet" href="../../_astro/letters-1.css"><a href="../../a/b/index.html">',
  );
  const letters = Buffer.from('letters').toString('base64');
  expect(read('_astro/letters-1.css')).toBe(
    rules.replace('/kpi/_astro/fonts/a.woff2', `data:font/woff2;base64,${letters}`).replace('optional', 'block'),
  );
  rmSync(folder, { recursive: true });
});
