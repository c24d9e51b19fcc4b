/** The work of an officer: what is due, what is told, what is scored while some rows are faulty, and what is handed out. */
import { expect, test } from 'vitest';
import {
  agenciesToFetch,
  judge,
  openWork,
  type Work,
  withCells,
  withDocument,
  withGrid,
  withRow,
} from '../../src/desk/index.ts';
import { isWarning } from '../../src/issues/index.ts';
import { readRoot } from '../../src/root/index.ts';
import { SITE } from '../issues/fixtures.ts';

const days = { built: '2026-01-01', today: '2026-01-01' };
const texts = Object.fromEntries(
  readRoot(SITE).flatMap(({ path, bytes }) => (bytes ? [[path, new TextDecoder().decode(bytes)] as const] : [])),
);
const opened = openWork(texts, { agency: 'sample', fiscalYear: 2567 }, days);
const results = opened.grids.get('results');
if (!results) throw new Error('no results');
const value = results.table.columns.findIndex(({ name }) => name === 'value');
const written = results.rows.findIndex(({ cells }) => cells[value] === '4');
const changed = (text: string) => withGrid(opened, withCells(results, { row: written, column: value }, [[text]]));

/** With the row that the desk offers, and what only a person knows. */
function withReason(work: Work): Work {
  const cells = judge(work).issues.find(({ rowToAdd }) => rowToAdd)?.rowToAdd?.cells;
  const corrections = work.grids.get('corrections');
  if (!cells || !corrections) throw new Error('no row is offered');
  return withGrid(work, withRow(corrections, { ...cells, date: days.today, reason: 'นับขาดไปหนึ่งบริการ' }));
}

test('nothing is handed out while nothing differs from what is published', () => {
  expect(judge(opened)).toMatchObject({ issues: [], files: [] });
  expect(opened.published?.scored.kpis.length).toBeGreaterThan(0);
});

test('a changed figure is a file to take, with its score', () => {
  const { issues, files, scored } = judge(withReason(changed('5')));
  expect(issues.filter(({ code }) => code !== 'result-without-evidence')).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['data/assessments/sample/2567/results.csv', 'data/corrections.csv']);
  expect(files[0]?.text).toContain('3.1,2,services,5,');
  expect(scored?.read.results.map((row) => row.value)).toContain('5');
});

test('a published figure that changes asks for its reason, and offers the row of it', () => {
  const { issues, scored } = judge(changed('5'));
  const [missing] = issues.filter(({ code }) => code === 'correction-missing');
  expect(missing?.rowToAdd).toMatchObject({ file: 'data/corrections.csv', cells: { published: '4', corrected: '5' } });
  expect(scored?.read.results.map((row) => row.value)).toContain('5');
});

test('a year that is over is closed with what stands in the tables, scores and all', () => {
  const { issues, files } = judge({ ...withReason(changed('5')), isClosing: true });
  expect(issues.filter((issue) => !isWarning(issue))).toEqual([]);
  const closed = files.find(({ id }) => id === 'closed');
  expect(closed?.path).toBe('data/assessments/sample/2567/closed.csv');
  expect(closed?.text).toContain('results.csv,kpi=3.1;round=2;measure=services,value,5,2026-01-01');
  expect(closed?.text).toMatch(/^,kpi=3\.1;round=2,score,\d/m);
});

test('a row with a problem is left out of the score, and its KPI waits', () => {
  const { issues, scored, waiting } = judge(changed('๕'));
  expect(issues).toMatchObject([{ code: 'thai-digits' }]);
  expect(scored?.read.results).toHaveLength((opened.published?.read.results.length ?? 0) - 1);
  expect([...waiting.keys()]).toEqual([results.rows[written]?.cells[0]]);
});

test('a description is checked, and while it is faulty nothing is scored', () => {
  const [path = '', text = ''] = Object.entries(texts).find(([file]) => /sample\/2567\/kpi-.*\.mdx$/.test(file)) ?? [];
  const broken = new TextEncoder().encode(text.replace(/^weight:.*$/m, 'weight: many'));
  const { issues, scored } = judge(withDocument(opened, path.split('/').at(-1) ?? '', broken));
  expect(issues[0]?.place.file).toBe(path);
  expect(scored).toBeNull();
});

test('corrections of another agency ask for its files', () => {
  const corrections = opened.grids.get('corrections');
  if (!corrections) throw new Error('no corrections');
  const row = { row: corrections.rows.length, column: 0 };
  const named = withGrid(opened, withCells(corrections, row, [['data/assessments/other/2567/results.csv']]));
  expect(agenciesToFetch(named, ['sample', 'other'])).toEqual(['other']);
  expect(agenciesToFetch(named, ['sample'])).toEqual([]);
});
