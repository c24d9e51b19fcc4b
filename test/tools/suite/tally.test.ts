/** The closing line of `npm test` counts every failure, also one that no single test reports. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closingLine, countTests } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface FileResult {
  status: string;
  assertionResults: { status: string }[];
}
const passing: FileResult = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
const failing: FileResult = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const unloadable: FileResult = { status: 'failed', assertionResults: [] };

function report(...testResults: FileResult[]): string {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  const file = join(folder, 'report.json');
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: count('passed'), numFailedTests: count('failed'), testResults }),
  );
  return file;
}

test.each([
  ['all pass', [passing], 0, { passed: 2, failed: 0 }],
  ['one test fails', [passing, failing], 1, { passed: 3, failed: 1 }],
  ['a file cannot be loaded', [passing, unloadable], 1, { passed: 2, failed: 1 }],
  ['a set-up fails after the tests', [passing], 1, { passed: 2, failed: 1 }],
] as const)('%s', (_, results, code, expected) => {
  expect(countTests(report(...results), code)).toEqual(expected);
});

test('no report at all is a failure', () => {
  expect(countTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

test('the line stands as machines read it', () => {
  expect(closingLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
});
