/** `npm run close`: a year is recorded, held, corrected with a reason and closed again; a result that comes later, and one too early. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/close.ts';
import { loadTree } from '../../src/root/index.ts';
import { edit } from '../publish/changedSite.ts';
import { makeRepository } from '../publish/repository.ts';

const RESULTS = 'data/assessments/sample/2567/results.csv';
const CLOSED = 'data/assessments/sample/2567/closed.csv';
const repo = makeRepository();
repo.commit('2026-01-10T09:00:00+07:00');
afterAll(() => {
  vi.restoreAllMocks();
  repo.remove();
});

let [said, refused]: [string[], string[]] = [[], []];
beforeEach(() => {
  [said, refused] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => refused.push(text));
});
const codes = () => loadTree(repo.root).issues.map(({ code }) => code);
const closed = () => readFileSync(join(repo.root, CLOSED), 'utf8');

test('what is no assessment is refused, and a year that runs still', async () => {
  expect(await run(['sample', '2599'], repo.root)).toBe(1);
  expect(refused.join()).toContain('sample 2567');
  const clock = vi.useFakeTimers({ now: new Date('2024-09-30T05:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2024, 8, 30) / 1000));
  const early = makeRepository();
  early.commit('2024-09-30T09:00:00+07:00');
  expect(await run(['sample', '2567'], early.root)).toBe(1);
  expect(refused.join()).toContain('The fiscal year is not over');
  clock.useRealTimers();
  vi.unstubAllEnvs();
  early.remove();
});

test('recorded, with its scores, and held at every check', async () => {
  expect([await run(['sample', '2567'], repo.root), refused]).toEqual([0, []]);
  expect(said.join()).toMatch(/✔ data\/assessments\/sample\/2567\/closed\.csv/);
  expect(closed()).toMatch(/^,kpi=1;round=2,score,66\.25,20\d\d-\d\d-\d\d$/m);
  expect(codes()).toEqual([]);
  repo.commit('2026-01-11T09:00:00+07:00');
  edit(repo.root, RESULTS, (text) => text.replace('63.25,506,800,P', '67.5,540,800,A'));
  expect(codes()).toEqual(['correction-missing']);
});

test('corrected with a reason, and closed again', async () => {
  const row = `${RESULTS},kpi=1;round=2;measure=share,value,63.25,67.5,2026-01-12,นับขาดไป 34 คน\n`;
  edit(repo.root, 'data/corrections.csv', (text) => text.concat(row));
  expect(codes()).toEqual(['closed-differs']);
  expect([await run(['sample', '2567'], repo.root), refused]).toEqual([0, []]);
  expect(closed()).toMatch(/^,kpi=1;round=2,score,87\.50,/m);
  expect(codes()).toEqual([]);
  repo.commit('2026-01-12T09:00:00+07:00');
  expect(codes()).toEqual([]);
});

test('a year with another problem is not closed', async () => {
  const before = closed();
  edit(repo.root, RESULTS, (text) => text.replace('2,2,days,,,,Z,,,', '2,2,days,7a,,,A,,,'));
  expect(await run(['sample', '2567'], repo.root)).toBe(1);
  expect(refused.join()).toContain('unit-in-cell');
  expect(closed()).toBe(before);
});
