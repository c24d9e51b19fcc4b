/** A spreadsheet saves 3.10 as 3.1: the check says so, and refuses rows that cannot be told apart. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSite } from '../issues/fixtures.ts';

const words = 'content/assessments/sample/2567';
const numbers = 'data/assessments/sample/2567';
const results = 'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note';

/** KPI 3.1 of the site, under `number`, and 3.10 that is like it; `rows` are those of results.csv. */
const withTwins = (rows: string[], change: (text: string) => string = (text) => text, number = '3.1') =>
  withSite((root) => {
    const file = join(root, words, 'kpi-3-1.mdx');
    const text = readFileSync(file, 'utf8').replace('weight: 30', 'weight: 15');
    rmSync(file);
    writeFileSync(join(root, words, `kpi-${number.replace('.', '-')}.mdx`), text.replace('kpi: 3.1', `kpi: ${number}`));
    writeFileSync(join(root, words, 'kpi-3-10.mdx'), change(text.replace('kpi: 3.1\n', 'kpi: 3.10\n')));
    writeFileSync(join(root, numbers, 'results.csv'), `${[results, ...rows].join('\n')}\n`);
  });

const services = (kpi: string, value: string, status = 'A') => `${kpi},2,services,${value},,,${status},,,`;
const codesOf = (rows: string[]) =>
  withTwins(rows).issues.map(({ code, place, values }) => `${code} ${place.row} ${values?.['twin'] ?? ''}`.trim());

it('a row of 3.1 alone may be one of 3.10', () => {
  expect(codesOf([services('3.1', '4'), '3.1,2,agencies,8,,,A,,,'])).toEqual(['kpi-number-cut 2 3.10']);
});

it('where there is no KPI 3.1, a row of 3.1 is of no KPI, and that alone is told', () => {
  const { issues } = withTwins([services('3.1', '4')], undefined, '3.2');
  expect(issues.map(({ code, values }) => [code, values?.['suggestion']])).toEqual([['unknown-kpi', '3.10']]);
});

it('a row of 3.10 shows that its zero is still there', () => {
  expect(codesOf([services('3.1', '4'), services('3.10', '', 'O')])).toEqual([]);
  expect(codesOf([services('3.10', '4')])).toEqual([]);
});

it('two rows of 3.1 may be one of each', () => {
  const { report } = withTwins([services('3.1', '4'), services('3.1', '5'), '3.10,2,agencies,8,,,A,,,']);
  expect(report).toContain('ถ้าแถวนี้เป็นของ 3.10 ซึ่งโปรแกรมตารางคำนวณตัดศูนย์ท้ายออก ให้ใส่ 3.10');
});

it('a measure that only 3.10 has is no measure of 3.1 to be chosen anew', () => {
  const renamed = (text: string) => text.replaceAll('services', 'citizens');
  const { report } = withTwins(['3.1,2,citizens,4,,,A,,,'], renamed);
  expect(report).toContain('unknown-measure');
  expect(report).toContain('a spreadsheet has cut off its last zero, enter 3.10');
});

it('the check says of sound data that the two stand side by side', () => {
  const { tree, warnings } = withTwins([services('3.1', '4'), services('3.10', '3')]);
  expect(tree).not.toBeNull();
  expect(warnings.map(({ code, place }) => [code, place.file])).toContainEqual([
    'kpi-numbers-alike',
    'content/assessments/sample/2567/kpi-3-10.mdx',
  ]);
});
