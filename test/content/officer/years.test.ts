/**
 * An officer who follows the README alone adds an agency with a policy, units, a KPI of each kind, sub-KPIs and a group, and
 * begins its next year: nothing breaks, and every score is as the README tells it.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteModel } from '../../../src/assessment/index.ts';
import { renderReport } from '../../../src/issues/index.ts';
import { publishedFiles } from '../../../src/publish/index.ts';
import { loadTree } from '../../../src/root/index.ts';
import { RULES } from '../../../src/scoring/index.ts';
import { publication, publishedTexts } from '../../publish/demoSite.ts';
import { agency } from '../assessment.ts';
import { copyOfSite, readme, withFields } from './readmeFiles.ts';
import { firstYear, makeFirstYear, nextYear, scoresOf, siteOf, whileChanged, writeNextYear, yearOf } from './years.ts';

const root = makeFirstYear();
const untouched = copyOfSite();
afterAll(() => {
  for (const folder of [root, untouched]) rmSync(folder, { recursive: true, force: true });
});

describe('the first year', () => {
  test('is read without a problem', () => {
    expect(renderReport(loadTree(root).issues)).toBe(renderReport([]));
  });

  test('has a KPI of every kind, sub-KPIs and a group', () => {
    const { kpis } = yearOf(siteOf(root), 'example', 2567);
    const rules = kpis.flatMap(({ rounds }) => rounds.map(({ score }) => score.rule));
    expect([...new Set(rules)].sort()).toEqual([...RULES].sort());
    expect(kpis.find(({ number }) => number === '4')?.subKpis).toHaveLength(2);
    expect(kpis.filter(({ front }) => front.group === '5').map(({ number }) => number)).toEqual(['5.1', '5.2']);
  });

  test('scores as the README says', () => {
    const told = [...readme.matchAll(/^\| (\d[\d.]*|total) +\| ([\d.]*) +\| ([\d.]*) +\| /gm)].map((row) =>
      row.slice(1),
    );
    const assessment = yearOf(siteOf(root), 'example', 2567);
    const { total } = assessment;
    const scores = (id = '') => (id === 'total' ? ['', total?.points] : scoresOf(assessment, id));
    expect(told.map(([id]) => [id, ...scores(id)])).toEqual(told);
    expect(told.map(([id]) => id).sort()).toEqual([...assessment.kpis.map(({ number }) => number), 'total'].sort());
    expect(readme).toContain(`it will lie between ${total?.range.low} and ${total?.range.high}`);
    expect(readme).toContain(`these scores, of ${total?.fullMark}:`);
  });

  test('shows the official scores as the README says', () => {
    const { kpis, awarded } = yearOf(siteOf(root), 'example', 2567);
    const ofKpi = kpis.find(({ number }) => number === '6')?.awarded.official;
    expect(ofKpi?.stage).toBe('evaluated');
    expect(readme).toContain(`KPI 6 has the evaluator's ${ofKpi?.score} as its official score`);
    expect(readme).toContain(`the official total is ${awarded.official?.score}.`);
  });

  test('has no total where a part alone is disclosed', () => {
    const [, coverage = ''] = /```yaml\n(coverage:[\s\S]*?)```/.exec(readme) ?? [];
    const withCoverage = (text: string) => withFields(text, coverage);
    const withoutWeight = (text: string) => text.replace(/^weight: .*\n/m, '');
    const total = whileChanged(root, `content/${firstYear}/assessment.mdx`, withCoverage, () =>
      whileChanged(
        root,
        `content/${firstYear}/kpi-6.mdx`,
        withoutWeight,
        () => yearOf(siteOf(root), 'example', 2567).total,
      ),
    );
    expect(total).toBeNull();
  });
});

describe('the next year', () => {
  beforeAll(() => writeNextYear(root));

  test('is read without a problem', () => {
    expect(renderReport(loadTree(root).issues)).toBe(renderReport([]));
  });

  test('scores its first result as the README says, under its own criteria', () => {
    const assessment = yearOf(siteOf(root), 'example', 2568);
    const told = /KPI 1 scores ([\d.]+) of 5 and ([\d.]+) in the total/.exec(readme)?.slice(1) ?? [];
    expect(scoresOf(assessment, '1')).toEqual(told);
    expect(assessment.total?.points).toBe(told[1]);
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
    const [before, after] = [siteOf(untouched), siteOf(root)];
    expect(yearOf(after, agency, 2567)).toEqual(yearOf(before, agency, 2567));
    const tables = tablesOf(before);
    expect(tables.length).toBeGreaterThan(7);
    expect(tablesOf(after)).toEqual(tables);
    expect(scoresOf(yearOf(after, 'example', 2567), '4')).toEqual(['3.93', '1.18']);
  });
});

const tablesOf = (site: SiteModel) =>
  [...publishedTexts(publishedFiles(site, publication))].filter(
    ([path]) => path.includes(`${agency}-kpi-`) && path.endsWith('.csv'),
  );
