/** Mends that need the row, the file or the description around a value; see `mends/` for single values. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issues/index.ts';
import { knownKpis } from '../../src/input/kpis.ts';
import { resultTable } from '../../src/input/tables/results.ts';
import { parseTable } from '../../src/input/tables/table.ts';
import { withSite } from '../issues/fixtures.ts';

const words = 'content/assessments/sample/2567';
const numbers = 'data/assessments/sample/2567';
const headers = {
  'results.csv': 'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note',
  'baselines.csv': 'kpi,measure,fiscal_year_be,value,numerator,denominator,obs_status,source,note',
};

const told = ({ code, place, found, values }: Issue) => {
  const mend = values?.['corrected'] ?? values?.['suggestion'];
  return [code, place.column?.header ?? place.line, found, ...(mend === undefined ? [] : [mend])].join(' ');
};

/** What is told of one row, after a change to the descriptions. */
function ofRow(name: keyof typeof headers, row: string, change: (root: string) => void = () => {}) {
  const { issues, report } = withSite((root) => {
    change(root);
    writeFileSync(join(root, numbers, name), `${headers[name]}\n${row}\n`);
  });
  return { issues: issues.map(told), report };
}

const inKpi = (file: string, from: string, to: string) => (root: string) => {
  const path = join(root, words, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const ofKpi = (file: string, from: string, to: string) => withSite(inKpi(file, from, to)).issues.map(told);

describe('a row', () => {
  it('of a whole number with three zeros after its point may mean thousands', () => {
    expect(ofRow('results.csv', '3.1,2,services,4.000,,,A,,,').issues).toEqual(['not-whole value 4.000']);
    expect(ofRow('results.csv', '3.1,2,services,4.00,,,A,,,').issues).toEqual(['not-whole value 4.00 4']);
  });

  it.each([
    ['results.csv', '1,2,share,-,,,A,,,', 'ใส่ O ใน obs_status'],
    ['results.csv', '1,2,share,.,,,,,,', 'ใส่ O ใน obs_status'],
    ['results.csv', '1,2,share,ไม่ได้กำหนด,,,,,,', 'ใส่ M ใน obs_status'],
    ['results.csv', '1,2,share,-,,,M,,,', 'แก้: เว้นค่านี้ให้ว่าง\n'],
    ['results.csv', '3.1,2,services,ไม่มี,,,A,,,', 'ใส่ O ใน obs_status ถ้านับแล้วเป็นศูนย์ ให้ใส่ 0'],
    ['results.csv', '1,2,share,63.25,-,-,A,,,', 'เว้น numerator และ denominator ให้ว่างทั้งคู่'],
    ['baselines.csv', '1,share,2566,-,,,A,เอกสาร,', 'ใส่ M ใน obs_status'],
    ['baselines.csv', '1,share,2566,n/a,,,A,เอกสาร,', 'ใส่ O ใน obs_status'],
  ] as const)('a placeholder in %s is an empty cell: %s', (name, row, fix) => {
    const { issues, report } = ofRow(name, row);
    expect(new Set(issues.map((issue) => issue.split(' ')[0]))).toEqual(new Set(['placeholder']));
    expect(report).toContain(fix);
  });

  it('a placeholder where a value is due is no reason to leave it empty', () => {
    expect(ofRow('baselines.csv', '1,share,2566,62.5,,,A,-,').issues).toEqual(['empty-cell source -']);
    expect(ofRow('results.csv', '-,2,share,62.5,,,A,,,').issues).toEqual(['empty-cell kpi -']);
  });

  it.each([
    ['1,2,share,63.25,506,800,n/a,,,', 'bad-status obs_status n/a'],
    ['1,2,share,,,,ปกติ,,,', 'bad-status obs_status ปกติ'],
    ['1,2,share,63.25,506,800,ปกติ,,,', 'bad-status obs_status ปกติ A'],
    ['1,2,share,,,,n/a,,,', 'bad-status obs_status n/a O'],
    ['1,2,share,63.25,506,800,-,,,', 'bad-status obs_status -'],
  ])('a status is offered only where it agrees with the value: %s', (row, expected) => {
    expect(ofRow('results.csv', row).issues).toEqual([expected]);
  });

  it('a unit is judged by the measure of the row', () => {
    expect(ofRow('results.csv', '1,2,share,63.25%,,,A,,,').issues).toEqual(['unit-in-cell value 63.25% 63.25']);
    expect(ofRow('results.csv', '2,2,days,8%,,,A,,,').issues).toEqual(['unit-in-cell value 8%']);
    expect(ofRow('results.csv', '2,2,days,8 วัน,,,A,,,').issues).toEqual(['unit-in-cell value 8 วัน 8']);
    expect(ofRow('results.csv', '2,2,days,8 เดือน,,,A,,,').issues).toEqual(['unit-in-cell value 8 เดือน']);
  });

  it.each([
    ['ตัวชี้วัดที่ 2', 'bad-kpi-number kpi ตัวชี้วัดที่ 2 2'],
    ['"3,1"', 'bad-kpi-number kpi 3,1 3.1'],
    ['3-Jan', 'bad-kpi-number kpi 3-Jan 3.1'],
    ['45294', 'unknown-kpi kpi 45294 3.1'],
    ['ตัวชี้วัดที่ 9', 'bad-kpi-number kpi ตัวชี้วัดที่ 9'],
    ['3.9', 'unknown-kpi kpi 3.9'],
  ])('the KPI %s', (kpi, expected) => {
    expect(ofRow('results.csv', `${kpi},2,days,8,,,A,,,`).issues).toEqual([expected]);
  });

  it('a round that the KPI has no criteria for is not changed into another', () => {
    expect(ofRow('results.csv', '2,1,days,8,,,A,,,').issues).toEqual(['round-without-criteria round 1']);
    expect(ofRow('results.csv', '1,1,share,63.25,,,A,,,').issues).toEqual(['measure-without-criteria measure share']);
    const { issues, report } = ofRow('results.csv', '2,3,days,8,,,A,,,');
    expect(issues).toEqual(['bad-round round 3']);
    expect(report).toContain('รอบที่มีอยู่ในหลักเกณฑ์ที่การประเมินใช้');
  });
});

describe('a numerator below zero', () => {
  const sinking = inKpi('kpi-1.mdx', 'min: 0\n      max: 100', 'min: -100\n      max: 100');
  const whole = inKpi('kpi-1.mdx', '    partOfWhole: true\n', '');

  it('is what a change below zero needs', () => {
    const both = (root: string) => {
      sinking(root);
      whole(root);
    };
    expect(ofRow('results.csv', '1,2,share,-0.625,-5,800,A,,,', both).issues).toEqual([]);
    expect(ofRow('results.csv', '1,2,share,-0.5,-5,800,A,,,', both).issues).toEqual([
      'value-differs-from-fraction value -0.5',
    ]);
  });

  it('is refused where the measure cannot be below zero, without a mend of its sign', () => {
    const { issues, report } = ofRow('results.csv', '1,2,share,0.63,-5,800,A,,,');
    expect(issues).toEqual(['negative-part numerator -5']);
    expect(report).not.toMatch(/ไม่มีเครื่องหมายลบ|without the minus/);
    expect(ofRow('results.csv', '1,2,share,0.63,5,-800,A,,,').issues).toEqual(['negative-part denominator -800']);
  });
});

describe('the description of a KPI', () => {
  it.each([
    ['weight: 40', 'weight: 40%', 'unit-in-cell 10 40% 40'],
    ['value: 60', 'value: ร้อยละ 60', 'unit-in-cell 80 ร้อยละ 60 60'],
    ['value: 60', 'value: 60 คน', 'unit-in-cell 80 60 คน'],
    ['weight: 40', 'weight: 39.99999999999999', 'float-noise 10 39.99999999999999 40'],
    ['weight: 40', 'weight: "-"', 'placeholder 10 -'],
    ['unit: percent', 'unit: baht', 'field-choice 11 baht'],
    ['direction: higher-is-better', 'direction: higher', 'field-choice 12 higher'],
  ])('%s → %s', (from, to, expected) => {
    expect(ofKpi('kpi-1.mdx', from, to)[0]).toBe(expected);
  });

  it('says truly how a unit outside the list is written', () => {
    const { report } = withSite(inKpi('kpi-2.mdx', 'unit: count', 'unit: baht'));
    expect(report).toContain('ใส่ count ถ้าเป็นหน่วยนับ เงิน หรือเวลา แล้วเขียนชื่อหน่วย เช่น บาท หรือ วัน ใน unitLabel');
  });

  it('may have a number of any depth', () => {
    const { tree, issues } = withSite((root) => {
      inKpi('kpi-3-1.mdx', 'kpi: 3.1\n', 'kpi: 7.1.1\n')(root);
      const from = join(root, words, 'kpi-3-1.mdx');
      writeFileSync(join(root, words, 'kpi-7-1-1.mdx'), readFileSync(from));
      inKpi('kpi-3-1.mdx', 'kpi: 7.1.1\n', 'kpi: 3.1\n')(root);
      for (const file of ['kpi-3-1.mdx', 'kpi-7-1-1.mdx']) inKpi(file, 'weight: 30', 'weight: 15')(root);
    });
    expect(issues).toEqual([]);
    expect(tree?.assessments[0]?.kpis.map(({ front }) => front.kpi)).toEqual(['1', '2', '3.1', '7.1.1']);
  });

  it('an unknown rule of a policy is not changed into another', () => {
    const { issues } = withSite((root) => {
      const file = join(root, 'data/policies/sample-2567.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('linear-per-segment', 'step'));
    });
    expect(issues.map(({ code, values }) => [code, values?.['corrected'], values?.['suggestion']])).toEqual([
      ['field-choice', undefined, undefined],
    ]);
  });
});

describe('any row', () => {
  const { tree } = withSite(() => {});
  const known = knownKpis(tree?.assessments[0]?.kpis ?? [], true, tree?.policies[0]);
  const columns = headers['results.csv'].split(',');
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const parse = (cells: string[]) =>
    parseTable(
      resultTable,
      new TextEncoder().encode(`${columns.join(',')}\n${cells.map(quoted).join(',')}\n`),
      'results.csv',
      known,
    ).issues;

  it('has no more problem in a cell once its proposed mend is put there', () => {
    const piece = fc.constantFrom(
      ...['1', '2', '3.1', '๒', '63', '.25', ',', ' ', '\n', '\u00a0', '\u200b', '%', 'ร้อยละ', 'คน', 'วัน', 'ล้าน', 'k'],
      ...['-', '/', 'ก.ย.', 'Jan', '2568', '45930', 'รอบ', 'ตัวชี้วัดที่', 'ไม่ถึง', 'n/a', 'ปกติ', 'www.', 'a.th', '#N/A'],
    );
    const cell = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    const sound = ['1', '2', 'share', '63.25', '506', '800', 'A', '2024-09-30', 'https://example.go.th/', ''];
    const column = fc.integer({ min: 0, max: columns.length - 1 });
    fc.assert(
      fc.property(cell, column, (text, index) => {
        const cells = sound.with(index, text);
        const [issue] = parse(cells).filter(({ place }) => place.column?.header === columns[index]);
        const mend = issue?.values?.['corrected'];
        if (mend === undefined) return;
        const rest = parse(cells.with(index, mend)).filter(({ place }) => place.column?.header === columns[index]);
        expect(rest).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});
