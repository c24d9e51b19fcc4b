/** The top level is fixed, files stay small, and nothing is left half done. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, project, read } from './tree.ts';

const fixed = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'data',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
];
const dotFiles = [
  '.biome.json',
  '.ci',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.gitlab-ci.yml',
  '.schemas',
  '.vscode',
];
const written = ['src/**/*.{ts,mjs,astro,css}', 'test/**/*.{ts,mjs}'];

test('the top level holds what the map names and nothing else', () => {
  const ignored = read('.gitignore')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/\/$/, ''));
  const isIgnored = (name: string) => name === '.git' || ignored.includes(name) || /\.log$/.test(name);
  const here = readdirSync(project).filter((name) => !isIgnored(name));
  expect(here.sort()).toEqual([...fixed, ...dotFiles].sort());
});

test('no file is longer than 250 lines', () => {
  const long = filesOf(...written).map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
});

test('no file bears a name that says nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/i;
  expect(filesOf(...written).filter((file) => vague.test(file))).toEqual([]);
});

test('nothing is left to do, skipped, or tied to one machine', () => {
  // Joined from halves, so that this file does not find itself.
  const marks = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['test.', 'skip'],
    ['it.', 'skip'],
    ['describe.', 'skip'],
    ['test.', 'only'],
    ['describe.', 'only'],
    ['/work', '/'],
    ['/home', '/'],
  ].map((halves) => halves.join(''));
  const found = filesOf(
    ...written,
    'content/**/*.{mdx,yaml}',
    'data/**/*.{csv,yaml}',
    '*.{md,mjs}',
    'package.json',
    'tsconfig.json',
    '.ci/*',
    '.github/**/*.yml',
    '.gitlab-ci.yml',
  ).flatMap((file) => marks.filter((mark) => read(file).includes(mark)).map((mark) => `${file}: ${mark}`));
  expect(found).toEqual([]);
});
