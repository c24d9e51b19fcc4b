/** What an officer forgets who follows the README is named by the check. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Issue } from '../../../src/issues/index.ts';
import { loadTree } from '../../../src/root/index.ts';
import { copyOfSite, readmeFiles } from './readmeFiles.ts';
import { firstYear, makeFirstYear, nextYear, whileChanged, writeNextYear } from './years.ts';

const root = makeFirstYear();
writeNextYear(root);
const untouched = copyOfSite();
afterAll(() => {
  for (const folder of [root, untouched]) rmSync(folder, { recursive: true, force: true });
});

const problems = (file: string, change: (text: string) => string | undefined): Issue[] =>
  whileChanged(root, file, change, () => loadTree(root).issues);
const names = (issues: readonly Issue[]) => issues.map(({ code, found, place }) => `${code} ${found ?? place.file}`);

test.each([
  ['content/agencies/example.yaml', 'agency-file-missing example'],
  ['data/policies/example.yaml', 'policy-unknown example'],
  [`content/${firstYear}/assessment.mdx`, `file-missing content/${firstYear}/assessment.mdx`],
  [`content/${firstYear}/kpi-1.mdx`, 'unknown-kpi 1'],
  [`content/${firstYear}/kpi-4.mdx`, 'parent-kpi-unknown 4'],
  [`content/${firstYear}/kpi-4-1.mdx`, 'sub-kpis-weight 30'],
  [`content/${firstYear}/kpi-6.mdx`, 'component-weight 30'],
  [`data/${firstYear}/targets.csv`, `file-missing data/${firstYear}/targets.csv`],
])('the file %s', (file, name) => {
  expect(names(problems(file, () => undefined))).toContain(name);
});

test('a unit', () => {
  const original = readFileSync(join(untouched, 'data/units.yaml'), 'utf8');
  expect(names(problems('data/units.yaml', () => original))).toContain('field-choice kilometre');
});

test('the heading of a group', () => {
  const forgotten = (text: string) => text.replace(/^groups:\n(?: .*\n)+/m, '');
  expect(names(problems(`content/${firstYear}/assessment.mdx`, forgotten))).toContain('group-unknown 5');
});

const policy =
  readmeFiles.find(({ file }) => file === 'data/policies/example.yaml')?.text.split(/^entries:\n/m)[1] ?? '';
const entries = [...policy.matchAll(/^ {2}([\w-]+):$/gm)].map(([, entry = '']) => entry);

test.each(entries)('the entry %s of the policy', (entry) => {
  const forgotten = (text: string) => text.replace(new RegExp(`^  ${entry}:\\n(?:    .*\\n)+`, 'm'), '');
  const issues = problems('data/policies/example.yaml', forgotten);
  expect(issues.map(({ values }) => values?.['entry'] ?? values?.['name'])).toContain(entry);
});

/** In a copied year, with `field` or the whole file as the last year has it. */
const asLastYear = (file: string, field?: string) =>
  problems(file.replace('2567', '2568'), (text) => {
    const old = readFileSync(join(root, file), 'utf8');
    if (field === undefined) return old;
    const lines = new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm');
    return text.replace(lines, lines.exec(old)?.[0] ?? '');
  });

test.each([
  ['assessment.mdx', 'title', 'year-contradicts-folder 2567'],
  ['assessment.mdx', 'revised', 'date-too-early 2023-12-20'],
  ['assessment.mdx', 'source', 'year-contradicts-folder 2567'],
  ['kpi-2.mdx', 'source', 'source-unknown example-kpi-2567'],
])('of a copied year the new %s %s', (file, field, name) => {
  expect(names(asLastYear(`content/${firstYear}/${file}`, field))).toContain(name);
});

test.each([
  ['results', 'results-of-another-year 2024-09-30'],
  ['awarded', 'date-too-early 2024-12-20'],
])('to empty the %s of a copied year', (table, name) => {
  expect(names(asLastYear(`data/${firstYear}/${table}.csv`))).toContain(name);
});

test('one of the two folders of a year', () => {
  const folder = join(root, 'data', nextYear);
  const aside = join(untouched, 'aside');
  cpSync(folder, aside, { recursive: true });
  rmSync(folder, { recursive: true });
  const { issues } = loadTree(root);
  cpSync(aside, folder, { recursive: true });
  expect(names(issues)).toContain(`file-missing data/${nextYear}/results.csv`);
});
