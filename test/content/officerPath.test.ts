/**
 * An officer who follows the README alone adds an agency with a policy, a unit, a KPI of each kind, sub-KPIs and a group,
 * and begins its next year: nothing breaks, every score is as the README tells it, and what is forgotten is named.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AssessmentModel, SiteModel } from '../../src/assessment/index.ts';
import { type Issue, renderReport } from '../../src/issues/index.ts';
import { publishedFiles } from '../../src/publish/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { RULES } from '../../src/scoring/index.ts';
import { publication, publishedTexts } from '../publish/demoSite.ts';
import { loadAt } from '../publish/loadAt.ts';
import { agency } from './assessment.ts';
import {
  copyOfSite,
  emptyTables,
  keepFirstRow,
  type ReadmeFile,
  readme,
  readmeFiles,
  writeFile,
} from './readmeFiles.ts';

/** After the end of the example's second year. */
const epoch = String(Date.parse('2025-11-01T12:00:00+07:00') / 1000);
const [firstYear, nextYear] = ['assessments/example/2567', 'assessments/example/2568'];
const ofNextYear = ({ file }: ReadmeFile) => file.includes(nextYear);

const root = copyOfSite();
const untouched = copyOfSite();
afterAll(() => {
  for (const folder of [root, untouched]) rmSync(folder, { recursive: true, force: true });
});

function writeFirstYear(): void {
  emptyTables(root, `data/${firstYear}`);
  for (const one of readmeFiles.filter((file) => !ofNextYear(file))) writeFile(root, one);
}

/** The four steps of "A new year from the last". */
function writeNextYear(): void {
  for (const top of ['content', 'data'])
    cpSync(join(root, top, firstYear), join(root, top, nextYear), { recursive: true });
  for (const { file, text } of kpiFiles) {
    const [source = ''] = /^source:\n(?: .*\n)+/m.exec(text) ?? [];
    const manner = 'in place of the same fields';
    writeFile(root, { file: file.replace('2567', '2568'), manner, text: source.replace('kpi-2567', 'kpi-2568') });
  }
  for (const table of ['results', 'targets', 'activities']) keepFirstRow(join(root, `data/${nextYear}/${table}.csv`));
  for (const one of readmeFiles.filter(ofNextYear)) writeFile(root, one);
}

const kpiFiles = readmeFiles.filter(({ file }) => file.includes(`${firstYear}/kpi-`));

const yearOf = (site: SiteModel, owner: string, year: number): AssessmentModel => {
  const found = site.agencies.find((one) => one.agency.agency === owner);
  const assessment = found?.assessments.find(({ fiscalYear }) => fiscalYear === year);
  if (!assessment) throw new Error(`${owner} has no ${year}`);
  return assessment;
};

function known<T>(value: T | null): T {
  if (value === null) throw new Error('The README discloses everything.');
  return value;
}

const ofKpi = (assessment: AssessmentModel, number: string) => {
  const { score, weightedScore } = assessment.kpis.find((kpi) => kpi.number === number)?.score ?? {};
  return [score ?? '', weightedScore ?? ''];
};

/** The scores that the README tells, by KPI; `total` among them. */
const told = [...readme.matchAll(/^\| (\d[\d.]*|total) +\| ([\d.]*) +\| ([\d.]*) +\| /gm)].map(
  ([, kpi = '', score = '', weighted = '']) => [kpi, score, weighted] as const,
);

beforeAll(() => {
  writeFirstYear();
});

describe('the first year', () => {
  test('is read without a problem', () => {
    expect(renderReport(loadTree(root).issues)).toBe(renderReport([]));
  });

  test('has a KPI of every kind, sub-KPIs and a group', () => {
    const { kpis } = yearOf(loadAt(root, epoch), 'example', 2567);
    const rules = kpis.flatMap(({ rounds }) => rounds.map(({ score }) => score.rule));
    expect([...new Set(rules)].sort()).toEqual([...RULES].sort());
    expect(kpis.find(({ number }) => number === '4')?.subKpis).toHaveLength(2);
    expect(kpis.filter(({ front }) => front.group === '5').map(({ number }) => number)).toEqual(['5.1', '5.2']);
  });

  test('scores as the README says', () => {
    const assessment = yearOf(loadAt(root, epoch), 'example', 2567);
    const { points, range, fullMark } = known(assessment.total);
    const scores = told.map(([kpi]) => [kpi, ...(kpi === 'total' ? ['', points] : ofKpi(assessment, kpi))]);
    expect(scores).toEqual(told.map((row) => [...row]));
    expect(told.map(([kpi]) => kpi).sort()).toEqual([...assessment.kpis.map(({ number }) => number), 'total'].sort());
    expect(readme).toContain(`it will lie between ${range.low} and ${range.high}`);
    expect(readme).toContain(`these scores, of ${fullMark}:`);
  });
});

describe('the next year', () => {
  beforeAll(writeNextYear);

  test('is read without a problem', () => {
    expect(renderReport(loadTree(root).issues)).toBe(renderReport([]));
  });

  test('scores its first result as the README says, under its own criteria', () => {
    const assessment = yearOf(loadAt(root, epoch), 'example', 2568);
    const [, score, weighted] = /KPI 1 scores ([\d.]+) of 5 and ([\d.]+) in the total/.exec(readme) ?? [];
    expect(ofKpi(assessment, '1')).toEqual([score, weighted]);
    expect(assessment.total?.points).toBe(weighted);
    expect(assessment.kpis.find(({ number }) => number === '4.2')?.rounds[0]?.earlier).toEqual([]);
  });

  test('has the results of the year before as baselines, as they stand there', () => {
    const rows = (path: string) => readFileSync(join(root, path), 'utf8').trim().split('\n').slice(1);
    const results = rows(`data/${firstYear}/results.csv`).map((row) => row.split(','));
    expect(rows(`data/${nextYear}/baselines.csv`)).toEqual(
      results.map(([kpi, , measure, value, numerator, denominator, status]) =>
        [kpi, measure, 2567, value, numerator, denominator, status, 'ผลปีงบประมาณ พ.ศ. 2567', ''].join(','),
      ),
    );
  });

  test('leaves the year before, and every other agency, as they were', () => {
    const [before, after] = [untouched, root].map((one) => loadAt(one, epoch));
    if (!before || !after) throw new Error('two sites');
    expect(yearOf(after, agency, 2567)).toEqual(yearOf(before, agency, 2567));
    const [old, now] = [before, after].map((site) => tablesOf(site, agency));
    expect(old?.length).toBeGreaterThan(7);
    expect(now).toEqual(old);
    expect(ofKpi(yearOf(after, 'example', 2567), '4')).toEqual(['3.93', '1.18']);
  });
});

const tablesOf = (site: SiteModel, owner: string) =>
  [...publishedTexts(publishedFiles(site, publication))].filter(
    ([path]) => path.includes(`${owner}-kpi-`) && path.endsWith('.csv'),
  );

describe('what is forgotten is named', () => {
  /** The problems while `file` is as `change` makes it; without a text, it is not there. */
  function problems(file: string, change: (text: string) => string | undefined): Issue[] {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    try {
      if (changed === undefined) rmSync(path);
      else writeFileSync(path, changed);
      return loadTree(root).issues;
    } finally {
      writeFileSync(path, text);
    }
  }
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

  const entries = [
    ...(readmeFiles.find(({ file }) => file.includes('policies'))?.text ?? '').matchAll(/^ {2}([\w-]+):$/gm),
  ];
  test.each(entries.map(([, entry = '']) => entry).filter((entry) => entry !== 'th' && entry !== 'en'))(
    'the entry %s of the policy',
    (entry) => {
      const forgotten = (text: string) => text.replace(new RegExp(`^  ${entry}:\\n(?:    .*\\n)+`, 'm'), '');
      const issues = problems('data/policies/example.yaml', forgotten);
      expect(issues.map(({ values }) => values?.['entry'] ?? values?.['name'])).toContain(entry);
    },
  );

  /** Of a copied year: what stands there still as the last year has it. */
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

  test('of a copied year the results of the last', () => {
    expect(names(asLastYear(`data/${firstYear}/results.csv`))).toContain('results-of-another-year 2024-09-30');
  });

  test('of a copied year one of its two folders', () => {
    const folder = join(root, 'data', nextYear);
    const aside = join(untouched, 'aside');
    cpSync(folder, aside, { recursive: true });
    rmSync(folder, { recursive: true });
    expect(names(loadTree(root).issues)).toContain(`file-missing data/${nextYear}/results.csv`);
    cpSync(aside, folder, { recursive: true });
    expect(existsSync(folder) && loadTree(root).issues).toEqual([]);
  });
});
