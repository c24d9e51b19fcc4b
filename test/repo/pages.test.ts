/** Pages receive their language and what they show; components draw it. Only `words/` knows the languages of the site. */
import { describe, expect, test } from 'vitest';
import { filesOf, read } from './tree.ts';

const filesIn = (...rooms: string[]) => filesOf(...rooms.map((room) => `src/${room}/**/*.{astro,ts}`));
const linesWith = (files: string[], pattern: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

describe.each(['site/components', 'site/layouts', 'site/pages'])('%s', (room) => {
  test('no language is named', () => {
    expect(linesWith(filesIn(room), /['"](th|en)['"]|\.(th|en)\b|\b(th|en):|[{,] ?th\b.*words/)).toEqual([]);
  });

  test('no word stands in a file: all come from the words of the language, or from the content', () => {
    expect(linesWith(filesIn(room), /[\u0e00-\u0e7f]/)).toEqual([]);
  });
});

test('only pages ask for the site and its catalogue; components and layouts receive what they draw', () => {
  expect(
    linesWith(filesIn('site/components', 'site/layouts'), /\b(current\w+|all(Assessments|Kpis)|loadSite|take)\(/),
  ).toEqual([]);
});

test('every page but the one of addresses that are not there is served in every language', () => {
  const routes = filesOf('src/site/pages/**/*.astro').filter((file) => !file.endsWith('/404.astro'));
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter((file) => !/inEachLanguage\(/.test(read(file)) || !file.includes('/[...lang]/'))).toEqual([]);
});

test('no room asks which language it is: one compares by name only fields of the data, and `words/` itself', () => {
  const rooms = filesOf('src/**/*.{astro,ts}').filter((file) => !/^src\/(words|schema|input|issues)\//.test(file));
  expect(linesWith(rooms, /[!=]==\s*'(th|en)'|'(th|en)'\s*[!=]==|\bwords\('|\['(th|en)'\]/)).toEqual([]);
});

test('word files hold words: nothing in them picks, loops or joins', () => {
  const files = filesOf('src/words/th/*.ts');
  expect(files.length).toBeGreaterThan(5);
  const code = (line: string) => line.replace(/'[^']*'/g, "''").replace(/`[^`$]*`/g, '``');
  const logic = /\?[^:]*:(?!.*Readonly)|\.(map|join|filter|find)\(|\b(if|switch|for)\b ?\(|=> \{/;
  expect(
    files.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => logic.test(code(line))),
    ),
  ).toEqual([]);
});
