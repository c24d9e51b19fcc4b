/** `npm run template`: what is due has its row; filled in and imported, the files hold just that, and as it is they do not change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedSite } from '../../src/assessment/index.ts';
import { run as runImport } from '../../src/cli/import.ts';
import { run } from '../../src/cli/template.ts';
import { loadSite, loadTree } from '../../src/root/index.ts';
import { SITE } from '../issues/fixtures.ts';

const tables = 'data/assessments/sample/2567';
let [root, said, refused]: [string, string, string] = ['', '', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kpi-template-'));
  cpSync(SITE, root, { recursive: true });
  // All that the small site asks for is due by then.
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2024-12-31') / 1000));
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
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Read once: most tests change nothing before they make a template. */
let site: LoadedSite | undefined;
const asItIs = () => {
  site ??= loadSite(SITE);
  return site;
};
const make = (args: string[], load = asItIs) => run(args, load, root);
const read = (name: string) => readFileSync(join(root, tables, name), 'utf8');
const texts = () => ['results.csv', 'baselines.csv', 'targets.csv'].map(read);
const file = () => join(root, 'sample-2567.xlsx');

test('as it was made it changes no file', async () => {
  const before = texts();
  expect(await make(['sample', '2567'])).toBe(0);
  expect(await runImport([file()], root, null)).toBe(0);
  expect(said).toContain('Every row is there already');
  expect(texts()).toEqual(before);
});

test('a row that is due is there without a value; filled in it is imported, and the rest stays', async () => {
  const row = '3.1,2,agencies,8,,,A,2024-09-30,https://example.go.th/evidence/3,\n';
  const before = read('results.csv');
  writeFileSync(join(root, tables, 'results.csv'), before.replace(row, ''));
  expect(await make(['sample'], () => loadSite(root))).toBe(0);
  const workbook = await openXlsx(new Uint8Array(readFileSync(file())));
  const sheet = workbook.sheets.find(({ name }) => name === 'ผลการดำเนินงาน');
  const due = sheet?.rows.find((cells) => cells[3] === 'agencies');
  expect(due?.filter((cell) => cell !== null).length).toBe(6);
  // Typed in Excel: a number, a day as people write it.
  due?.splice(6, 6, '8', null, null, 'A', '30/9/2567', 'https://example.go.th/evidence/3');
  writeFileSync(file(), await saveXlsx(workbook));
  expect(await runImport([file()], root, null)).toBe(1);
  expect(said).toContain('30/9/2567 → 2024-09-30');
  expect(await runImport([file(), '--accept'], root, null)).toBe(0);
  expect(read('results.csv')).toBe(before);
  expect(loadTree(root).issues).toEqual([]);
});

test('another agency or year than that of the template is refused', async () => {
  expect(await make(['sample', '2567'])).toBe(0);
  cpSync(join(root, 'content/assessments/sample/2567'), join(root, 'content/assessments/sample/2568'), {
    recursive: true,
  });
  expect(await runImport([file(), 'sample', '2568'], root, null)).toBe(1);
  expect(refused).toContain('The template is that of another agency or year');
});

test.each([
  ['an agency that there is not', ['sampel'], 'write npm run template -- sample'],
  ['a year that there is not', ['sample', '2570'], 'npm run template -- sample 2567'],
  ['a word too many', ['sample', '2567', '1'], 'leave out 1'],
  ['another kind of file', ['sample', '--out', 'x.csv'], 'write --out x.xlsx'],
  ['a file that is there', ['sample', '--out', 'there.xlsx'], 'nothing is overwritten'],
])('%s is refused', async (_, args, words) => {
  writeFileSync(join(root, 'there.xlsx'), '');
  expect(await make(args)).toBe(1);
  expect(refused).toContain(words);
});
