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

test('an agency without an assessment is remarked on, and stops nothing', async () => {
  let code: Promise<number> | undefined;
  withSite((root) => {
    const text = readFileSync(join(root, 'content/agencies/sample.yaml'), 'utf8');
    const other = text.replaceAll('sample', 'newcomer').replace(/(name:\n\s+th: ).*/, '$1กรมที่มาใหม่');
    writeFileSync(join(root, 'content/agencies/newcomer.yaml'), other);
    code = run([], root);
  });
  expect(await code).toBe(0);
  expect(printed[0]).toContain('ไม่พบปัญหา');
  expect(printed.slice(1)).toEqual([
    expect.stringMatching(/^ⓘ content\/agencies\/newcomer\.yaml: กรมที่มาใหม่ ยังไม่มีการประเมิน.* has no assessment/),
  ]);
});

test('where every agency is assessed there is no remark', async () => {
  let code: Promise<number> | undefined;
  withSite((root) => {
    code = run([], root);
  });
  expect(await code).toBe(0);
  expect(printed).toHaveLength(1);
});
