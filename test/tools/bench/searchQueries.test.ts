/** The queries for a large site have answers that are there, and the report tells a bound that holds from one that does not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../../src/cli/astro.ts';
import { loadSite } from '../../../src/root/index.ts';
import { judge } from '../../search/judge.ts';
import { placingOf } from '../../search/placings.ts';
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
  const question = { group: '', query: 'ก', right: ['/a/'] };
  const query = { ...question, mustFirst: ['/a/'], mustAppear: [], mustNotAppear: [], done: '' as const, stands: [] };
  const lot = { name: 'unseen', mayBeTunedOn: false, lang: 'th' as const, questions: [question] };
  const figures = (pages: string[], over: number): SearchFigures => {
    const found = { pages, end: 'exact' as const };
    const { firstMilliseconds, wholeMilliseconds } = SEARCH_BOUNDS;
    const cost = {
      firstBytes: 10 + over,
      wholeBytes: 20 + over,
      firstMilliseconds: firstMilliseconds + over,
      wholeMilliseconds: wholeMilliseconds + over,
    };
    const absent = placingOf({ ...question, right: pages }, found);
    return {
      name: 'site',
      bounds: { firstBytes: 10, wholeBytes: 20 },
      first: [cost],
      later: [cost],
      verdicts: [judge(query, found, new Map())],
      placed: [{ lot, placings: { ours: [placingOf(question, found), absent] } }],
    };
  };
  expect(checkSearchBounds([figures(['/a/'], 0)]).map(({ holds }) => holds)).toEqual(Array(9).fill(true));
  expect(checkSearchBounds([figures([], 1)]).map(({ holds }) => holds)).toEqual(Array(9).fill(false));
});
