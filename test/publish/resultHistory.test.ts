/** A result is in time where the repository had it by its due day, whatever is done to its file afterwards. */
import { afterEach, expect, test } from 'vitest';
import { edit } from './changedSite.ts';
import { loadAt } from './loadAt.ts';
import { makeRepository, type Repository } from './repository.ts';

const RESULTS = 'data/assessments/sample/2567/results.csv';
/** When everything of fiscal year 2567 is due. */
const LATER = String(Date.UTC(2024, 11, 31) / 1000);

const made: Repository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function timelinessOf(root: string) {
  const [assessment] = loadAt(root, LATER).agencies.flatMap(({ assessments }) => assessments);
  return assessment?.disclosure.find(({ id }) => id === 'timeliness');
}

function repository(place?: string): Repository {
  const repo = makeRepository(place);
  made.push(repo);
  return repo;
}

test.each(['.', 'site'])('results of a root in %s that were there by the due day stay in time', (place) => {
  const repo = repository(place);
  repo.commit('2024-03-31T23:00:00+07:00');
  edit(repo.root, RESULTS, (text) => text.replace(/,A,/g, ',P,'));
  repo.commit('2024-12-01T09:00:00+07:00');
  expect(timelinessOf(repo.root)).toMatchObject({ state: 'complete', disclosed: 4, asked: 4 });
});

test('a value that stands where there was none came with its own commit', () => {
  const repo = repository();
  edit(repo.root, RESULTS, (text) => text.replace('1,1,steps,2,,,A,2024-03-31', '1,1,steps,,,,O,'));
  repo.commit('2024-03-31T09:00:00+07:00');
  edit(repo.root, RESULTS, (text) => text.replace('1,1,steps,,,,O,', '1,1,steps,2,,,A,2024-03-31'));
  repo.commit('2024-04-01T09:00:00+07:00');
  expect(timelinessOf(repo.root)).toMatchObject({ state: 'complete', disclosed: 3, asked: 3 });
});

test('of results that came to the repository later nobody can tell', () => {
  const repo = repository();
  repo.commit('2024-12-01T09:00:00+07:00');
  expect(timelinessOf(repo.root)?.disclosed).toBe(0);
});
