/** What `npm run check` prints. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/check.ts';
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
