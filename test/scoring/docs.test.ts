/** Every function of scoring says its rule, formula, example and source; every example is a row of the tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases, tables } from './cases.ts';

const room = new URL('../../src/scoring/', import.meta.url);
const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, room), 'utf8') }));
const names = tables.flatMap((table) => readCases(table).map((row) => row.case));

const exported = files.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:async )?function (\w+)/g)].map((match) => ({
    where: `${name} ${match[2]}`,
    comment: match[1] ?? '',
  })),
);

test('the tables name each case once and give its source', () => {
  expect(names).toEqual([...new Set(names)]);
  for (const table of tables) for (const row of readCases(table)) expect(row.source, row.case).not.toBe('');
});

describe('the contract of each export', () => {
  test('is found for the functions of the room', () => {
    expect(exported.length).toBeGreaterThan(15);
  });

  test.each(exported)('$where', ({ comment }) => {
    for (const part of ['Rule: ', 'Formula: ', 'Example (', 'Source: ']) expect(comment).toContain(part);
    const examples = [...comment.matchAll(/\(`([^`]+)`\)/g)].map((match) => match[1]);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(names).toContain(example);
  });
});

test('the room is pure: it imports fraction.js and itself, and reads no clock, chance, file or page', () => {
  for (const { name, text } of files) {
    const imports = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
    for (const source of imports)
      expect(source === 'fraction.js' || new URL(source, new URL(name, room)).href.startsWith(room.href), source).toBe(
        true,
      );
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(code, name).not.toMatch(/Date\.now|new Date\(\)|Math\.|parseFloat|document\.|window\.|process\.|console\./);
  }
});
