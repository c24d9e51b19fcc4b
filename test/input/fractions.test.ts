/** A result against its numerator and denominator: the formula's own factor, whatever the unit, and the levels. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withSite } from '../issues/fixtures.ts';

const description = 'content/assessments/sample/2567/kpi-1.mdx';
const results = 'data/assessments/sample/2567/results.csv';

/** Problems of one result of KPI 1, whose thresholds are 60, 65 and 70. */
function problemsOf(row: string, changes: [from: string, to: string][] = []) {
  const { issues } = withSite((root) => {
    const path = join(root, description);
    const text = changes.reduce(
      (now, [from, to]) => {
        expect(now).toContain(from);
        return now.replace(from, to);
      },
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
    writeFileSync(join(root, results), readFileSync(join(root, results), 'utf8').split('\n')[0] ?? '');
    appendFileSync(join(root, results), `\n1,2,share,${row},A,2024-09-30,,\n`);
  });
  return issues.map(({ code, values }) => [code, values?.['computed']]);
}

const perThousand: [string, string][] = [
  ['en: Share of volunteers who were trained\n    unit: percent', 'en: Rate of volunteers\n    unit: count'],
  ['max: 100\n', 'max: 1000\n'],
  ['factor: 100\n', 'factor: 1000\n'],
  ['    partOfWhole: true\n', ''],
];

describe('a value is its numerator over its denominator times the factor of the formula', () => {
  test.each([
    ['a percentage', '63.25,506,800', []],
    ['a percentage written with more zeros', '63.2500,506,800', []],
    ['a percentage without decimals', '63,506,800', []],
    ['a rate per thousand', '632.5,506,800', perThousand],
    ['a rate per thousand above the whole', '1000,800,800', perThousand],
  ])('%s is accepted', (_, row, changes) => {
    expect(problemsOf(row, changes as [string, string][])).toEqual([]);
  });

  test('a percentage where the rate is due is told with the rate', () => {
    expect(problemsOf('63.25,506,800', perThousand)).toEqual([['value-differs-from-fraction', '632.50']]);
  });

  test('a unit without a formula has the factor 100 for percentages and 1 for the rest', () => {
    const textOnly: [string, string] = [
      'kind: ratio\n  numerator: จำนวนอาสาสมัครที่ได้รับการพัฒนา\n  denominator: จำนวนอาสาสมัครทั้งหมด\n  factor: 100\n  measure: share',
      'kind: text\n  text: ค่าเฉลี่ย',
    ];
    expect(problemsOf('63.25,506,800', [textOnly])).toEqual([]);
    const [unit] = perThousand;
    expect(problemsOf('0.63,506,800', [textOnly, unit as [string, string]])).toEqual([]);
  });

  test.each(['1', '1000', '0', '-100'])(
    'a percentage with the factor %s is told at the formula, and alone',
    (factor) => {
      expect(problemsOf('63.25,506,800', [['factor: 100\n', `factor: ${factor}\n`]])).toEqual([
        ['formula-factor', undefined],
      ]);
    },
  );

  test.each(['0', '-1000'])('a rate with the factor %s too', (factor) => {
    const changes = [...perThousand, ['factor: 1000\n', `factor: ${factor}\n`] as [string, string]];
    expect(problemsOf('632.5,506,800', changes)).toEqual([['formula-factor', undefined]]);
  });
});

describe('a rounding that decides a level is refused', () => {
  test.each([
    ['upwards to the advanced level', '70,695,1000', '69.5'],
    ['upwards, however near', '70,699999,1000000', '69.9999'],
    ['upwards to the entry level', '60.0,5996,10000', '59.96'],
  ])('%s', (_, row, computed) => {
    expect(problemsOf(row)).toEqual([['rounding-decides-level', computed]]);
  });

  test('downwards, where the threshold has more decimals than the value', () => {
    const finer: [string, string] = ['value: 65\n', 'value: 64.5\n'];
    const offset: [string, string] = ['offset: 5\n', 'offset: 4.5\n'];
    expect(problemsOf('64,6449,10000', [finer, offset])).toEqual([]);
    expect(problemsOf('64.4,64436,100000', [['value: 65\n', 'value: 64.42\n'], offset])).toEqual([
      ['rounding-decides-level', '64.44'],
    ]);
  });

  test.each(['69.5,695,1000', '70,70004,100000', '63,634,1000', '70,,', '100,800,800'])('%s is accepted', (row) => {
    expect(problemsOf(row)).toEqual([]);
  });

  test('less is better: rounding down to a threshold', () => {
    const lower: [string, string][] = [
      ['direction: higher-is-better', 'direction: lower-is-better'],
      ['entry:\n          value: 60', 'entry:\n          value: 70'],
      ['advanced:\n          value: 70', 'advanced:\n          value: 60'],
    ];
    expect(problemsOf('60,604,1000', lower)).toEqual([['rounding-decides-level', '60.4']]);
    expect(problemsOf('60,596,1000', lower)).toEqual([]);
  });

  test('a value that differs is mended with decimals enough for its level', () => {
    expect(problemsOf('71,6996,10000')).toEqual([['value-differs-from-fraction', '69.96']]);
  });

  test('a value that differs and a rounding are one problem', () => {
    expect(problemsOf('70,69,100')).toEqual([['value-differs-from-fraction', '69']]);
  });
});
