/** What `npm run check` prints. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/check.ts';
import type { CodeQualityEntry } from '../../src/issues/index.ts';
import { withSite } from '../issues/fixtures.ts';

const printed: string[] = [];
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  printed.length = 0;
});

/** Runs the check on a copy of the small site after a change to it. */
async function checked(options: string[], change: (root: string) => void): Promise<number | undefined> {
  let code: Promise<number> | undefined;
  withSite((root) => {
    change(root);
    code = run(options, root);
  });
  return code;
}

function addNewcomer(root: string): void {
  const text = readFileSync(join(root, 'content/agencies/sample.yaml'), 'utf8');
  const other = text.replaceAll('sample', 'newcomer').replace(/(name:\n\s+th: ).*/, '$1กรมที่มาใหม่');
  writeFileSync(join(root, 'content/agencies/newcomer.yaml'), other);
}

test('a warning is told and counted, and stops nothing', async () => {
  expect(await checked([], addNewcomer)).toBe(0);
  expect(printed).toEqual([
    expect.stringMatching(
      /^⚠ agency-without-assessment {3}content\/agencies\/newcomer\.yaml\n.*กรมที่มาใหม่[\s\S]*มีคำเตือน 1 ข้อใน 1 ไฟล์[\s\S]*1 warning in 1 file/,
    ),
    expect.stringContaining('ไม่พบปัญหา'),
  ]);
});

test('machines are told how severe it is', async () => {
  expect(await checked(['--json'], addNewcomer)).toBe(0);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject([{ code: 'agency-without-assessment', severity: 'warning' }]);
  expect(await checked(['--annotations'], addNewcomer)).toBe(0);
  expect(printed[1]).toMatch(/^::warning file=content\/agencies\/newcomer\.yaml,/);
});

test('where there is nothing to tell, that is all that is said', async () => {
  expect(await checked([], () => {})).toBe(0);
  expect(printed).toEqual([expect.stringContaining('ไม่พบปัญหา')]);
});

test('GitLab is told each problem at its line, under a fingerprint of its own that a row above it does not change', async () => {
  const broken = (file: string, above = '') =>
    checked(['--code-quality'], (root) => {
      const path = join(root, 'data/assessments/sample/2567', file);
      const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
      const bad = rows.slice(0, 2).map((row) => row.replace(/,[AO],/, ',Q,'));
      writeFileSync(path, [header, ...(above ? [above] : []), ...bad, ...rows.slice(2)].join('\n').concat('\n'));
      addNewcomer(root);
    });
  expect(await broken('baselines.csv')).toBe(1);
  const found = JSON.parse(printed[0] ?? '') as CodeQualityEntry[];
  expect(found.filter(({ severity }) => severity === 'minor')).toMatchObject([
    { check_name: 'agency-without-assessment', location: { path: 'content/agencies/newcomer.yaml' } },
  ]);
  const errors = found.filter(({ severity }) => severity === 'blocker');
  expect(errors.map(({ location }) => location)).toEqual([
    { path: 'data/assessments/sample/2567/baselines.csv', lines: { begin: 2 } },
    { path: 'data/assessments/sample/2567/baselines.csv', lines: { begin: 3 } },
  ]);
  expect(errors[0]?.description).toMatch(/[ก-๙][\s\S]*แถว 2[\s\S]*Found "Q"/);
  const fingerprints = found.map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(found.length);

  expect(await broken('baselines.csv', '1,share,2560,,,,O,ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1,')).toBe(1);
  const moved = JSON.parse(printed[1] ?? '') as CodeQualityEntry[];
  expect(moved.map(({ location }) => location.lines.begin)).toContain(4);
  expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
});
