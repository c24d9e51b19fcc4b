/** YAML that is read without its syntax tree has no problem, and the value that the tree gives. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/cli/astro.ts';
import { soundValue } from '../../src/input/soundYaml.ts';
import { readTree } from '../../src/input/yaml.ts';

const byTree = (text: string) => readTree({ file: 'a.yaml', text, firstLine: 1 });

/** Every YAML file and front matter of the project: content, fixtures, broken sites. */
const texts = globSync('{content,data,test}/**/*.{mdx,yaml}', { cwd: projectFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8').replace(/\r\n?/g, '\n'))
  .map((text) => /^---[ \t]*\n(.*?\n)---[ \t]*\n/s.exec(text)?.[1] ?? text);

/** Null where it is left to the tree. */
function difference(text: string): string | null {
  const value = soundValue(text);
  if (value === undefined) return null;
  const { value: expected, issues } = byTree(text);
  const [read, due] = [value, expected].map((one) => JSON.stringify(one, undefined, 1));
  return issues.length === 0 && read === due ? null : `${text}\n${read}\n${due}\n${issues.map(({ code }) => code)}`;
}

test('every text of the project; nearly all are read so', () => {
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.map(difference).filter((one) => one !== null)).toEqual([]);
  expect(texts.filter((text) => soundValue(text) !== undefined).length / texts.length).toBeGreaterThan(0.9);
});

const pieces = [
  ...['a', 'b: ', '"a": ', "'b': ", 'a:b', 'http://x', ': ', ':', '- ', '-', '? ', '<<', '__proto__: ', 'ก', '๑', '😀'],
  ...[
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\t',
    '\r',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\ufeff',
  ],
  ...[
    '"',
    "'",
    '""',
    '|',
    '>',
    '|-',
    '>+',
    '|2',
    '#',
    ' #',
    '&a ',
    '*a',
    '!x ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '%',
    '@',
    '`',
  ],
  ...['---', '\n---\n', '\n...\n', '\\n', '\\', '~', 'null', '1', '-1', '=', '\u0000', '\u200b', '\ud800'],
];

describe('whatever is written', () => {
  const few = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

  test('a few marks and words', () => {
    fc.assert(
      fc.property(few, (text) => difference(text) === null),
      { numRuns: 10_000 },
    );
  });

  test('a slip within a text of the project', () => {
    const short = texts.filter((text) => text.length < 3000);
    fc.assert(
      fc.property(
        fc.constantFrom(...short),
        fc.nat(2999),
        fc.nat(3),
        fc.constantFrom('', ...pieces),
        (text, at, gone, piece) => difference(text.slice(0, at) + piece + text.slice(at + gone)) === null,
      ),
      { numRuns: 1000 },
    );
  });

  test('keys without an end, and lists within lists', () => {
    const long = `${'a'.repeat(1500)}: b\n`;
    const deep = Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
    expect([long, `b:\n  ${long}`, deep, `${'- '.repeat(30)}a`].map(soundValue)).toEqual(Array(4).fill(undefined));
  });
});
