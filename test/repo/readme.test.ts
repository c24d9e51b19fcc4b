/** The README stays true: its commands, paths, variables and map are those of the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { awardedTable } from '../../src/input/tables/awarded.ts';
import { meaningOf } from '../../src/input/tables/column.ts';
import { resultTable } from '../../src/input/tables/results.ts';
import { columnsOf } from '../../src/input/tables/table.ts';
import { filesOf, packageFile, project, read } from './tree.ts';

const readme = read('README.md');
const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

describe('commands', () => {
  test('the two commands are there, each on a line of its own', () => {
    expect(readme).toMatch(/^npm ci && npm start$/m);
    expect(readme).toMatch(/^npm ci && npm test$/m);
  });

  test('.ci/run runs the test command', () => {
    const script = read('.ci/run');
    expect(script).toMatch(/^if ! npm ci; then$/m);
    expect(script.trimEnd()).toMatch(/\nnpm test$/);
  });

  test('every npm script that it names exists, and every one that exists is named', () => {
    const named = new Set(
      [...readme.matchAll(/\bnpm (?:run ([a-z]+)|(start|test)\b)/g)].map(([, run, bare]) => run ?? bare ?? ''),
    );
    expect([...named].sort()).toEqual(Object.keys(packageFile.scripts).sort());
  });
});

test('every path that it names exists', () => {
  const paths = code.filter((text) =>
    /^(?:src|test|content|data|public|\.ci|\.github|\.schemas|\.vscode)\/\S*$/.test(text),
  );
  expect(paths.length).toBeGreaterThan(20);
  const pattern = (path: string) => path.replace(/\{[^}]+\}/g, '*').replace(/\/$/, '');
  expect(paths.filter((path) => !existsSync(join(project, path)) && filesOf(pattern(path)).length === 0)).toEqual([]);
});

test('every room of src and every folder of test is on the map', () => {
  const map = /```text\n(src\/[\s\S]+?)```/.exec(readme)?.[1] ?? '';
  const folders = filesOf('src/**/*.{ts,astro,css}', 'test/**/*.ts').flatMap((file) => {
    const [, root = '', folder] = /^(src|test)\/([^/]+)\//.exec(file) ?? [];
    return folder ? [`${root}/${folder}`] : [];
  });
  const missing = [...new Set(folders)].filter((path) => {
    const [root = '', folder = ''] = path.split('/');
    const part = map.slice(map.indexOf(`${root}/\n`)).split(/\n(?=\S)/)[0] ?? '';
    return !new RegExp(`^  (?:.* )?${folder}/`, 'm').test(part);
  });
  expect(missing).toEqual([]);
});

test('the columns of results.csv and awarded.csv are told as the specs of the tables have them', () => {
  const tables = [...readme.matchAll(/\n\| Column +\| Write +\|\n\|[ |-]+\n((?:\|.*\n)+)/g)].map(
    ([, rows]) => rows ?? '',
  );
  const told = tables.map((rows) =>
    [...rows.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)].map(([, name, meaning]) => [name, meaning]),
  );
  const specs = [resultTable, awardedTable].map((table) =>
    columnsOf(table).map((column) => [column.name, meaningOf(column).en]),
  );
  expect(told).toEqual(specs);
});

test('every environment variable that is read is listed, and no other', () => {
  const listed = new Set([...readme.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name));
  const used = new Set(
    filesOf('src/**/*.{ts,mjs,astro}', 'test/**/*.ts', 'astro.config.mjs').flatMap((file) =>
      [...read(file).matchAll(/(?:process\.env|environment)(?:\.|\[')([A-Z][A-Z_]+)/g)].map(([, name]) => name),
    ),
  );
  expect([...listed].sort()).toEqual([...used].sort());
});
