/** Narrowing of results: what is kept, and what each choice would leave. */
import { expect, test } from 'vitest';
import type { Entry, Hit } from '../../src/search/index.ts';
import { countFacets, keepFacets } from '../../src/site/components/search/facets.ts';

const hit = (path: string, entry: Partial<Entry>): Hit => ({
  entry: { path, title: path, kind: 'page', ...entry },
  number: 0,
  missing: [],
  marks: [],
});

test('facets narrow, and count what each choice would leave', () => {
  const hits = [hit('/kpi/', { kind: 'kpi', agency: 'sample' }), hit('/term/', { kind: 'term' })];
  expect(countFacets(hits, {}).kind).toEqual([
    { value: 'kpi', count: 1 },
    { value: 'term', count: 1 },
  ]);
  expect(keepFacets(hits, { kind: 'term' }).map(({ entry }) => entry.path)).toEqual(['/term/']);
  expect(countFacets(hits, { kind: 'term' }).agency).toEqual([]);
});
