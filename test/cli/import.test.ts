/** `npm run import`: every change is shown, nothing is written that was not accepted or that the check refuses. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/import.ts';
import { replaceFiles } from '../../src/cli/made/replace.ts';
import { SITE } from '../issues/fixtures.ts';

const officer = fileURLToPath(new URL('../sheet/officer.xlsx', import.meta.url));
const results = 'data/assessments/sample/2567/results.csv';

let [root, said, refused]: [string, string, string] = ['', '', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kpi-imported-'));
  cpSync(SITE, root, { recursive: true });
  [said, refused] = ['', ''];
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    said += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    refused += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const lay = (name: string, ...rows: string[]) => {
  const path = join(root, name);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
};
const before = () => readFileSync(join(SITE, results), 'utf8');
/** Neither the file nor anything beside it is otherwise. */
const untouched = () => {
  expect(read(results)).toBe(before());
  expect(readdirSync(root).filter((name) => name.startsWith('.kpi'))).toEqual([]);
};

const sound = ['kpi,round,measure,value,numerator,denominator,obs_status,as_of', '1,2,share,๖๔,512,800,A,30/9/2567'];

test('what the check refuses is told at its place in the CSV and in the sheet, and nothing is written', async () => {
  expect(await run([officer, '--accept'], root, null)).toBe(1);
  expect(said).toContain('F5 "value": 63.25% → 63.25');
  expect(said).toContain('In place of a row: 1 1 steps (แถว 4 · row 4)\n    value: 2 → 3');
  expect(said).toContain('Columns left out: A "ลำดับ", B "ผู้รับผิดชอบ"');
  expect(refused).toMatch(
    /✖ comma-decimal {3}data\/assessments\/sample\/2567\/results\.csv · แถว 4 · คอลัมน์ D "value"\n[^✖]+In officer\.xlsx, sheet "ผล 2567", cell F6\./,
  );
  expect(refused.match(/^✖ \S+/gm)).toEqual(['✖ comma-decimal', '✖ bad-date']);
  expect(refused).toContain('Nothing was written.');
  untouched();
});

test('changes wait for a person: in a pipe for --accept, at a terminal for a yes', async () => {
  const file = lay('ผล.csv', ...sound);
  expect(await run([file], root, null)).toBe(1);
  expect(refused).toContain('add --accept');
  expect(await run([file], root, async () => 'n')).toBe(1);
  expect(await run([file, '--dry-run'], root, null)).toBe(0);
  untouched();
  expect(await run([file], root, async () => 'y')).toBe(0);
  const changed = before().replace(/1,2,share,63\.25,506,800,P,2024-09-30/, '1,2,share,64,512,800,A,2024-09-30');
  expect(read(results)).toBe(changed);
  expect(await run([file], root, null)).toBe(0);
  expect(said).toContain('Every row is there already');
});

test('new rows alone need nobody', async () => {
  const file = lay('targets.csv', 'kpi,measure,fiscal_year_be,value,obs_status,source', '1,share,2568,66,A,ค่าเป้าหมาย');
  expect(await run([file, 'sample', '2567'], root, null)).toBe(0);
  expect(read('data/assessments/sample/2567/targets.csv')).toContain(
    '\n1,share,2567,65,,,A,ค่าเป้าหมาย ตัวชี้วัดที่ 1,\n1,share,2568,66,,,A,ค่าเป้าหมาย,\n',
  );
});

test.each([
  ['no file', [], 'A file is needed'],
  ['a file that is not there', ['nowhere.csv'], 'There is no such file'],
  ['an agency that there is not', [officer, 'sampel', '2567'], 'npm run import -- officer.xlsx sample 2567'],
  ['a year that there is not', [officer, 'sample', '2570'], 'There is no assessment of sample'],
  ['an option that there is not', [officer, '--acept'], 'write --accept'],
  ['a table that the sheet is not', [officer, '--table', 'awarded'], 'No header of a known table'],
])('%s is refused', async (_, args, words) => {
  expect(await run(args, root, null)).toBe(1);
  expect(refused).toContain(words);
  untouched();
});

test.each([
  ['baselines or targets', ['kpi,measure,fiscal_year_be,value', '1,share,2566,1'], 'add --table baselines'],
  [
    'no column of rounds',
    ['kpi,measure,value,as_of', '1,share,60,2024-09-30'],
    'add the columns round to the header in row 1',
  ],
  ['no row filled in', ['kpi,round,measure,value', '1,2,share,'], 'No row is filled in yet'],
  [
    'values under an unknown name',
    ['kpi,round,measure,ตัวเลข', '1,2,share,64'],
    'under ตัวเลข, name that column value (ค่า)',
  ],
  ['no header', ['ก,ข', '1,2'], 'take a workbook of npm run template'],
])('a sheet with %s is refused', async (_, rows, words) => {
  expect(await run([lay('ข้อมูล.csv', ...rows)], root, null)).toBe(1);
  expect(refused).toContain(words);
});

test('where one of several files cannot be put in place, all are as they were', () => {
  const targets = 'data/assessments/sample/2567/targets.csv';
  const files = new Map([
    [targets, 'a\n'],
    ['data/new.csv', 'b\n'],
    ['data', 'c\n'],
  ]);
  const old = read(targets);
  expect(() => replaceFiles(root, files)).toThrow();
  expect(read(targets)).toBe(old);
  expect(readdirSync(join(root, 'data'))).not.toContain('new.csv');
});
