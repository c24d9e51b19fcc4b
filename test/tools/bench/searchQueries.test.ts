/** The queries for a large site have answers that are there, and the report tells a bound that holds from one that does not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../../src/cli/astro.ts';
import { loadSite } from '../../../src/assessment/index.ts';
import { judge } from '../../search/judge.ts';
import { generateRoot } from './generate.ts';
import type { SearchFigures } from './searchMeasure.ts';
import { largeQueries } from './searchQueries.ts';
import { checkSearchBounds, SEARCH_BOUNDS } from './searchReport.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-bench-search-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('every query has its own words and a page that answers it, or is for a word that stands nowhere', () => {
  generateRoot(work, projectFolder, { agencies: 20, years: 1 });
  const { site } = loadSite(work);
  if (!site) throw new Error('the synthetic root loads');
  const queries = largeQueries(site);
  expect(queries.length).toBeGreaterThan(50);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  expect(queries.filter(({ query }) => query.trim() === '')).toEqual([]);
  const withoutAnswer = queries.filter(
    ({ mustFirst, mustNotAppear }) => mustNotAppear !== null && mustFirst.length === 0,
  );
  expect(withoutAnswer.map(({ query }) => query)).toEqual([]);
  expect(largeQueries(site)).toEqual(queries);
});

test('each bound holds at the bound and not beyond it', () => {
  const query = {
    group: '',
    query: 'ก',
    mustFirst: ['/a/'],
    mustAppear: [],
    mustNotAppear: [],
    done: '' as const,
    stands: [],
  };
  const verdict = judge(query, { pages: ['/a/'], end: 'exact' }, new Map());
  const cost = { bytes: SEARCH_BOUNDS.firstQueryBytes, milliseconds: SEARCH_BOUNDS.milliseconds };
  const at: SearchFigures = { name: 'at', first: [cost], later: [cost], verdicts: [verdict] };
  const slower = { bytes: cost.bytes + 1, milliseconds: null };
  const lost = judge(query, { pages: [], end: 'none' }, new Map());
  expect(checkSearchBounds([at]).map(({ holds }) => holds)).toEqual([true, true, true, true]);
  const beyond = { ...at, first: [slower], later: [slower], verdicts: [lost] };
  expect(checkSearchBounds([beyond]).map(({ holds }) => holds)).toEqual([false, false, false, false]);
});
