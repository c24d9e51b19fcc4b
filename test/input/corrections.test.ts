/** Corrections of published figures: which are accepted, and that a slip elsewhere is told once. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withSite } from '../issues/fixtures.ts';

const data = 'data/assessments/sample/2567';
const kpi1 = 'content/assessments/sample/2567/kpi-1.mdx';

/** Codes of the problems, with the row, of a site with these corrections. */
function problemsOf(corrections: string[], change: (root: string) => void = () => {}) {
  const { issues } = withSite((root) => {
    appendFileSync(join(root, 'data/corrections.csv'), corrections.map((row) => `${row}\n`).join(''));
    change(root);
  });
  return issues.map(({ code, place, values }) => [code, place.row, values?.['suggestion']]);
}

describe('a correction that matches what stands there', () => {
  test.each([
    ['of a baseline', `${data}/baselines.csv,kpi=1;measure=share;fiscal_year_be=2566,value,65.2,62.5`],
    ['of a numerator', `${data}/baselines.csv,kpi=1;measure=share;fiscal_year_be=2566,numerator,50,500`],
    ['of a target', `${data}/targets.csv,kpi=1;measure=share;fiscal_year_be=2567,value,56,65`],
    ['of a result', `${data}/results.csv,kpi=1;round=2;measure=share,value,62.35,63.25`],
    ['that takes a value away', `${data}/results.csv,kpi=2;round=2;measure=days,value,9,`],
    ['that gives the first value', `${data}/results.csv,kpi=1;round=2;measure=share,value,,63.25`],
    ['of a status', `${data}/results.csv,kpi=1;round=2;measure=share,obs_status,A,P`],
    ['of a date', `${data}/results.csv,kpi=1;round=2;measure=share,as_of,2024-08-30,2024-09-30`],
    ['of an activity', `${data}/activities.csv,kpi=1;number=2.2,months,2,1`],
    ['of a strategic KPI', `${data}/strategic-kpis.csv,number=1,title_en,Index,Sample index`],
    ['of a threshold', `${kpi1},kpi=1;round=2;level=standard,value,56,65`],
    ['of a step', `${kpi1},kpi=1;round=1;level=advanced,step,4,3`],
    ['of a weight', `${kpi1},kpi=1,weight,30,40`],
    ['of a bound', `${kpi1},kpi=1;measure=share,max,10,100`],
    [
      'of a condition',
      'content/assessments/sample/2567/kpi-3-1.mdx,kpi=3.1;round=2;level=advanced;measure=agencies,operator,ge,gt',
    ],
    ['of a component', 'content/assessments/sample/2567/assessment.mdx,component=performance,weight,60,70'],
  ])('%s is accepted', (_, row) => {
    expect(problemsOf([`${row},2024-11-01,พิมพ์ผิด`])).toEqual([]);
  });

  test('twice, each from where the one before ended, in whatever order the rows stand', () => {
    const cell = `${data}/baselines.csv,kpi=1;measure=share;fiscal_year_be=2566,value`;
    const [first, second] = [`${cell},65.2,62.4,2024-02-01,สลับตัวเลข`, `${cell},62.4,62.5,2024-03-01,ปัดเศษ`];
    expect(problemsOf([first, second])).toEqual([]);
    expect(problemsOf([second, first])).toEqual([]);
    expect(problemsOf([first])).toEqual([['correction-differs', 2, undefined]]);
  });
});

describe('a correction that does not match', () => {
  test.each([
    [`./${data}/baselines.csv`, `${data}/baselines.csv`],
    [`/${data}/baselines.csv`, `${data}/baselines.csv`],
    ['2567/baselines.csv', `${data}/baselines.csv`],
    ['kpi-1.mdx', kpi1],
    ['data/corrections.csv', undefined],
    ['../../etc/passwd', undefined],
    ['data/assessments/sample/2568/baselines.csv', undefined],
    [`${data}/Baselines.csv`, `${data}/baselines.csv`],
  ])('file %s', (file, suggestion) => {
    const row = `${file},kpi=1;measure=share;fiscal_year_be=2566,value,65.2,62.5,2024-11-01,พิมพ์ผิด`;
    expect(problemsOf([row])).toEqual([['correction-file', 2, suggestion]]);
  });

  test.each([
    ['1/share/2566', 'kpi=1;measure=share;fiscal_year_be=2566'],
    ['kpi=1, measure=share, fiscal_year_be=2566', 'kpi=1;measure=share;fiscal_year_be=2566'],
    ['kpi=1; measure=share; fiscal_year_be=2566', 'kpi=1;measure=share;fiscal_year_be=2566'],
    ['measure=share;kpi=1;fiscal_year_be=2566', undefined],
    ['kpi=1;measure=share;fiscal_year_be=2563', undefined],
    ['2566', undefined],
    ['แถว 3', undefined],
  ])('row %s', (rowKey, suggestion) => {
    const cell = rowKey.includes(',') ? `"${rowKey}"` : rowKey;
    const row = `${data}/baselines.csv,${cell},value,65.2,62.5,2024-11-01,พิมพ์ผิด`;
    expect(problemsOf([row])).toEqual([['correction-row', 2, suggestion]]);
  });

  test.each(['constructor', '__proto__', 'toString', 'kpi', 'Value', 'ค่า'])('column %s', (column) => {
    const row = `${data}/baselines.csv,kpi=1;measure=share;fiscal_year_be=2566,${column},65.2,62.5,2024-11-01,พิมพ์ผิด`;
    expect(problemsOf([row])).toEqual([['correction-column', 2, column === 'Value' ? 'value' : undefined]]);
  });

  test('a row that was taken out of the file', () => {
    const row = `${data}/baselines.csv,kpi=2;measure=days;fiscal_year_be=2566,value,8,,2024-11-01,ยกเลิก`;
    const removed = problemsOf([row], (root) => {
      const path = join(root, data, 'baselines.csv');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^2,days.*\n/m, ''));
    });
    expect(removed).toEqual([['correction-row', 2, undefined]]);
  });

  test('a number written otherwise is another text', () => {
    const row = `${data}/baselines.csv,kpi=1;measure=share;fiscal_year_be=2566,value,65.2,62.50,2024-11-01,พิมพ์ผิด`;
    expect(problemsOf([row])).toEqual([['correction-differs', 2, undefined]]);
  });

  test('waits while the file itself has a problem', () => {
    const row = `${data}/baselines.csv,kpi=1;measure=share;fiscal_year_be=2566,value,65.2,1,2024-11-01,พิมพ์ผิด`;
    const problems = problemsOf([row], (root) =>
      appendFileSync(join(root, data, 'baselines.csv'), '1,share,2564,"x"\n'),
    );
    expect(problems.map(([code]) => code)).not.toContain('correction-differs');
    expect(problems).toHaveLength(1);
  });
});
