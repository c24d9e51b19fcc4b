/** Content without English: no published file has Thai in an English field, nor a word for what is not there. */
import { expect, test } from 'vitest';
import { publishedScheme } from './schemeSite.ts';

const thai = /[\u0e01-\u0e5b]/;
const files = publishedScheme('thai-only') ?? new Map<string, string>();

/** English fields of a JSON document: `en`, and those whose names end in `_en`. */
function englishIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (/(^|_)en$/.test(name) ? [inner] : englishIn(inner)));
}

test('English fields are empty, or in English', () => {
  const documents = [...files].filter(([path]) => /\.(json|jsonld)$/.test(path));
  const english = documents.flatMap(([, text]) => englishIn(JSON.parse(text)));
  expect(english).toContain(null);
  expect(english.filter((words) => thai.test(String(words)))).toEqual([]);
  const literals = [...files.values()].flatMap((text) => text.match(/"[^"]*"@en/g) ?? []);
  expect(literals.length).toBeGreaterThan(0);
  expect(literals.filter((words) => thai.test(words))).toEqual([]);
});

test('the column of English titles is empty', () => {
  const [, text = ''] = [...files].find(([path]) => path.endsWith('/example-thai-kpi-definitions-2567.csv')) ?? [];
  const [header = '', ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  expect(rows).toHaveLength(4);
  expect(rows.map((cells) => cells[[...header].indexOf('title_en')])).toEqual(['', '', '', '']);
});

test('nothing says "undefined"', () => {
  expect([...files].filter(([, text]) => /\bundefined\b/.test(text)).map(([path]) => path)).toEqual([]);
});
