/** The lots parse, no query stands twice in one, and what may be tuned on is told by the name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { largeLots, peopleLots, queriesLot, readLot } from './lots.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-lots-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const written = (name: string, ...rows: string[]) => {
  const file = join(work, name);
  writeFileSync(file, `${['group,query,right,on_site,note', ...rows].join('\n')}\n`);
  return file;
};

/** Counts, for the queries of most lots are not to be shown. */
test.each([queriesLot(), ...peopleLots(), ...largeLots()])('$name has queries, none twice', ({ questions }) => {
  expect(questions.length).toBeGreaterThan(50);
  expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
});

test('a lot may be tuned on only where its name says so', () => {
  const lots = ['tuned-b.csv', 'unseen-z.csv', 'large.csv', 'other.csv'].map((name) => readLot(written(name)));
  expect(lots.map(({ mayBeTunedOn }) => mayBeTunedOn)).toEqual([true, false, false, false]);
});

test('a row is read with all its right pages, and refused where it contradicts itself', () => {
  const rows = ['citizen,บ้าน,/a/ /glossary/#home,yes,', 'absent,ช้าง,,no,"an elephant, say"'];
  expect(readLot(written('unseen-a.csv', ...rows)).questions).toEqual([
    { group: 'citizen', query: 'บ้าน', right: ['/a/', '/glossary/#home'] },
    { group: 'absent', query: 'ช้าง', right: [] },
  ]);
  expect(() => readLot(written('unseen-b.csv', 'citizen,บ้าน,,yes,'))).toThrow('on_site');
});
