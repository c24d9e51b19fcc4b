/** What `npm run check` prints. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/check.ts';
import type { CodeQualityEntry } from '../../src/issues/index.ts';
import { withSite } from '../issues/fixtures.ts';
import { edit } from '../publish/changedSite.ts';
import { makeRepository } from '../publish/repository.ts';

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

test('what is published may be named, so that a changed figure needs its reason also behind a later commit', async () => {
  const results = 'data/assessments/sample/2567/results.csv';
  const repo = makeRepository();
  const refused: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => refused.push(line));
  try {
    repo.commit('2026-01-10T09:00:00+07:00');
    edit(repo.root, results, (text) => text.replace('63.25,506,800', '67.5,540,800'));
    repo.commit('2026-01-11T09:00:00+07:00');
    expect(await run([], repo.root)).toBe(1);
    edit(repo.root, 'content/pages/about.mdx', (text) => `${text}\nเพิ่มความ\n`);
    repo.commit('2026-01-12T09:00:00+07:00');
    expect(await run([], repo.root)).toBe(0);
    refused.length = 0;
    expect(await run(['HEAD~2'], repo.root)).toBe(1);
    expect(refused.join()).toContain('correction-missing');
    const reason = `${results},kpi=1;round=2;measure=share,value,63.25,67.5,2026-01-12,นับขาดไป 34 คน`;
    edit(repo.root, 'data/corrections.csv', (text) => `${text}${reason}\n`);
    expect(await run(['HEAD~2'], repo.root)).toBe(0);
    for (const name of ['nothing', '--hjson']) expect(await run([name], repo.root)).toBe(1);
    expect(refused.join()).toContain('There is no such commit: found "nothing"');
    expect(refused.join()).toContain('write --json');
  } finally {
    repo.remove();
  }
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
