/** What is doubted and what is not: figures beside their history, and files with problems of their own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { renderWarningCount, toldIssues } from '../../src/issues/index.ts';
import { layFixture, withSite } from '../issues/fixtures.ts';

const numbers = 'data/assessments/sample/2567';
const header = 'kpi,measure,fiscal_year_be,value,numerator,denominator,obs_status,source,note';

/** Doubts of baselines.csv where KPI 2 has these figures, the last that of 2566; with `/` the value has a fraction. */
function doubted(figures: string[], status = 'A') {
  const rows = figures.map((figure, index) => {
    const [value, numerator = '', denominator = ''] = figure.split(/[=/]/);
    const isLast = index === figures.length - 1;
    const year = 2566 - figures.length + 1 + index;
    return `2,days,${year},${value},${numerator},${denominator},${isLast ? status : 'A'},ข้อมูลพื้นฐาน,`;
  });
  const { issues, warnings } = withSite((root) =>
    writeFileSync(join(root, numbers, 'baselines.csv'), `${[header, ...rows].join('\n')}\n`),
  );
  expect(issues).toEqual([]);
  return warnings.filter(({ code }) => code === 'figure-far-from-history').map(({ found }) => found);
}

describe('a figure far from its own history', () => {
  it.each([
    ['the point slipped in the last one', ['347.14', '407.02', '426.86', '449.83', '479.48', '48.52'], ['48.52']],
    ['in one of the middle, told once', ['407.02', '42.686', '449.83', '479.48'], ['42.686']],
    ['in the first of several', ['34.7', '407.02', '426.86'], ['34.7']],
    ['of two figures the later', ['479.48', '48.52'], ['48.52']],
    ['two zeros too many', ['11', '12', '1100'], ['1100']],
    ['a series that grows steadily', ['10', '30', '90', '270', '810'], []],
    ['a change by half', ['100', '50', '150'], []],
    ['small counts', ['1', '8', '9'], []],
    ['nothing to compare with', ['48.52'], []],
    ['zero', ['0', '12', '0'], []],
    ['its own fraction gives it', ['0.11=11/100', '12=1200/100', '0.11=11/100'], []],
  ])('%s', (_, figures, expected) => {
    expect(doubted(figures)).toEqual(expected);
  });

  it('after a break in the series there is nothing to compare with', () => {
    expect(doubted(['479.48', '48.52'], 'B')).toEqual([]);
  });
});

test('a file with a problem is not warned of until it is mended', () => {
  const codes = (change: (text: string) => string) => {
    const { issues, warnings } = withSite((root) => {
      const file = join(root, numbers, 'results.csv');
      writeFileSync(file, change(readFileSync(file, 'utf8').replaceAll('https://example.go.th/evidence/1', '')));
    });
    return [...issues, ...warnings].map(({ code }) => code);
  };
  expect(codes((text) => text)).toEqual(['result-without-evidence', 'result-without-evidence']);
  expect(codes((text) => text.replace('63.25', '"63,25"'))).toEqual(['comma-decimal']);
});

test('a part of one is doubted in a monitoring round too', () => {
  const { warnings } = withSite((root) => {
    const kpi = join(root, 'content/assessments/sample/2567/kpi-1.mdx');
    const thresholds = readFileSync(kpi, 'utf8').replace(/rule: milestones[\s\S]*?(?= {2}- round: 2)/, (rule) =>
      rule
        .replace('milestones', 'thresholds')
        .replace('steps', 'share')
        .replace(/step: /g, 'value: 5'),
    );
    writeFileSync(kpi, thresholds);
    const results = join(root, numbers, 'results.csv');
    writeFileSync(results, readFileSync(results, 'utf8').replace('1,1,steps,2,', '1,1,share,0.52,'));
  });
  expect(warnings).toMatchObject([{ code: 'share-of-one', values: { suggestion: '52' } }]);
});

test('partners of a joint KPI may call a measure by different ids', () => {
  const { warnings } = withSite((root) => {
    layFixture('joint-figures-differ', root);
    for (const file of ['content/assessments/other/2567/kpi-1.mdx', 'results', 'baselines', 'targets']) {
      const path = join(root, file.includes('/') ? file : `data/assessments/other/2567/${file}.csv`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\bshare\b/g, 'trained'));
    }
  });
  expect(warnings).toEqual([]);
});

test('a build says in a line how many warnings there are, and nothing where there are none', () => {
  const warning = { code: 'result-without-date', place: { file: 'results.csv', row: 2 }, found: '' };
  expect(renderWarningCount([warning])).toMatch(
    /^⚠ คำเตือน 1 ข้อใน 1 ไฟล์ .*· 1 warning in 1 file: npm run check shows them$/,
  );
  expect(renderWarningCount([])).toBe('');
});

test('warnings of one cause in a file are told as one, which names the places of the others', () => {
  const of = (file: string, row: number) => ({ code: 'result-without-evidence', place: { file, row }, found: '' });
  const told = toldIssues([of('b.csv', 9), of('a.csv', 4), of('a.csv', 2), of('a.csv', 3)]);
  expect(told.map(({ place, alike }) => [place.file, place.row, alike?.map(({ row }) => row)])).toEqual([
    ['a.csv', 2, [3, 4]],
    ['b.csv', 9, undefined],
  ]);
});
