import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileMeant, folderMeant } from '../../src/input/inputs/nameMeant.ts';
import { ruleOf } from '../../src/input/inputs/layout.ts';
import { withSite } from '../issues/fixtures.ts';

const words = 'content/assessments/sample/2567';
const numbers = 'data/assessments/sample/2567';
const told = (change: (root: string) => void) =>
  withSite(change).issues.map(({ code, place, values = {} }) =>
    [code, place.file, values['suggestion'] ?? values['home']].filter(Boolean).join(' '),
  );

describe('files that systems and programs leave', () => {
  it('stop nothing, in any folder', () => {
    const names = [
      ...['Thumbs.db', '.DS_Store', 'desktop.ini', 'Desktop.ini', '._results.csv', 'README.md', '.gitkeep'],
      ...['~$results.xlsx', '.~lock.results.csv#', '.#results.csv', '#results.csv#', '~WRL0001.tmp'],
      ...['results.csv~', 'kpi-1.mdx.bak', 'kpi-1.mdx.orig', '.kpi-1.mdx.swp', 'results.tmp'],
    ];
    const folders = ['content', 'content/pages', 'content/assessments', words, 'data', numbers, 'data/policies'];
    const { report } = withSite((root) => {
      for (const folder of folders) {
        for (const name of names) writeFileSync(join(root, folder, name), 'PK\u0003\u0004');
        mkdirSync(join(root, folder, '__MACOSX'));
      }
    });
    expect(report).toContain('No problems found');
  });
});

describe('a wrong name is one problem', () => {
  it.each([
    ['kpi-2.mdx', 'kpi-2.mdx.txt', 'unexpected-file'],
    ['kpi-2.mdx', 'KPI 2.mdx', 'unexpected-file'],
    ['kpi-2.mdx', 'kpi-2.md', 'unexpected-file'],
    ['kpi-2.mdx', 'ตัวชี้วัดที่ 2.mdx', 'unexpected-file'],
    ['kpi-2.mdx', 'kpi-2 แก้ไข.mdx', 'unexpected-file'],
    ['kpi-2.mdx', '~kpi-2.mdx', 'unexpected-file'],
    ['kpi-2.mdx', 'kpi-๒.mdx', 'unexpected-file'],
    ['kpi-2.mdx', 'kpi-02.mdx', 'unexpected-file'],
    ['kpi-2.mdx', 'kpi-2.mdx\u200b', 'unexpected-file'],
    ['kpi-3-1.mdx', 'kpi-3.1.MDX', 'unexpected-file'],
    ['kpi-2.mdx', 'kpi-2.docx', 'office-file'],
    ['assessment.mdx', 'Assessment.mdx', 'unexpected-file'],
  ])('%s as %s', (right, wrong, code) => {
    const change = (root: string) => renameSync(join(root, words, right), join(root, words, wrong));
    expect(told(change)).toEqual([`${code} ${words}/${wrong} ${right}`]);
  });

  it.each([
    ['results.csv', 'Results.csv', 'unexpected-file'],
    ['results.csv', 'results.csv.csv', 'unexpected-file'],
    ['results.csv', 'results', 'unexpected-file'],
    ['results.csv', 'results-2567.csv', 'unexpected-file'],
    ['results.csv', 'results แก้ไขครั้งที่ 2.csv', 'unexpected-file'],
    ['results.csv', 'results.cvs', 'unexpected-file'],
    ['strategic-kpis.csv', 'strategic-kpis ปี 2567.csv', 'unexpected-file'],
    ['results.csv', 'results.xlsx', 'office-file'],
    ['results.csv', 'Results (1).XLS', 'office-file'],
    ['strategic-kpis.csv', 'strategic_kpis.ods', 'office-file'],
    ['targets.csv', 'targets.numbers', 'office-file'],
  ])('%s as %s', (right, wrong, code) => {
    const change = (root: string) => renameSync(join(root, numbers, right), join(root, numbers, wrong));
    expect(told(change)).toEqual([`${code} ${numbers}/${wrong} ${right}`]);
  });

  it.each([
    ['content/agencies/sample.yaml', 'content/agencies/Sample.yml', 'unexpected-file', 'sample.yaml'],
    ['data/policies/sample-2567.yaml', 'data/policies/sample_2567.yaml', 'unexpected-file', 'sample-2567.yaml'],
    [
      `${words}/kpi-1.mdx`,
      'content/assessments/sample/kpi-1.mdx',
      'unexpected-file',
      'content/assessments/{agency}/{fy}',
    ],
    [`${numbers}/results.csv`, 'data/results.csv', 'unexpected-file', 'data/assessments/{agency}/{fy}'],
    [`${numbers}/results.csv`, `${words}/results.csv`, 'unexpected-file', 'data/assessments/{agency}/{fy}'],
    [words, 'content/assessments/sample/2024', 'folder-year', ''],
    ['content/assessments/sample', 'content/assessments/Sample', 'unexpected-folder', 'sample'],
    ['content/pages', 'content/Pages', 'unexpected-folder', 'pages'],
    ['data/assessments', 'data/assesments', 'unexpected-folder', 'assessments'],
  ])('%s as %s', (right, wrong, code, mend) => {
    const codes = told((root) => renameSync(join(root, right), join(root, wrong)));
    expect(codes).toEqual([`${code} ${wrong} ${mend}`.trim()]);
  });

  it('tells a KPI under a name that says nothing once', () => {
    const codes = told((root) => renameSync(join(root, words, 'kpi-2.mdx'), join(root, words, 'ระยะเวลา.mdx')));
    expect(codes).toEqual([`unexpected-file ${words}/ระยะเวลา.mdx`]);
  });

  it('does not hide what is wrong in the file that is there', () => {
    const codes = told((root) => {
      copyFileSync(join(root, numbers, 'results.csv'), join(root, numbers, 'results - สำเนา.csv'));
      writeFileSync(join(root, numbers, 'results.csv'), '');
    });
    expect(codes).toEqual([
      `unexpected-file ${numbers}/results - สำเนา.csv results.csv`,
      `empty-file ${numbers}/results.csv`,
    ]);
  });

  it('tells an agency under another name once', () => {
    const rename = (top: string) => (root: string) =>
      renameSync(join(root, top, 'assessments/sample'), join(root, top, 'assessments/smaple'));
    expect(told(rename('content'))).toEqual(['agency-file-missing content/assessments/smaple sample']);
    expect(told(rename('data'))).toEqual(['agency-file-missing data/assessments/smaple sample']);
  });
});

describe('a name that is meant', () => {
  const inNumbers = ruleOf('data/assessments/{agency}/{fy}').files;
  it.each([
    ['results (2).csv', 'results.csv'],
    ['Copy of results.csv', 'results.csv'],
    ['สำเนาของ targets.csv', 'targets.csv'],
    ['baselines - Copy (2).csv', 'baselines.csv'],
    ['resluts.csv', 'results.csv'],
    ['results.csv.gz', undefined],
    ['results.tsv', undefined],
    ['results.pdf', undefined],
    ['notes.txt', undefined],
    ['ผลการดำเนินงาน.csv', undefined],
  ])('%s → %s', (name, meant) => {
    expect(fileMeant(name, inNumbers)).toBe(meant);
  });

  it.each([
    ['agencies ', 'agencies'],
    ['Assesments', 'assessments'],
    ['draft', undefined],
  ])('folder %s → %s', (name, meant) => {
    expect(folderMeant(name, ruleOf('content').folders)).toBe(meant);
  });
});

it('tells a name that the system cannot say', () => {
  const name = Buffer.from(`/${numbers}/\xbc\xc5.csv`, 'latin1');
  const codes = told((root) => writeFileSync(Buffer.concat([Buffer.from(root), name]), ''));
  expect(codes).toEqual([expect.stringContaining('unexpected-file')]);
});

it('says where everything is missing', () => {
  const codes = told((root) => {
    for (const part of ['content', 'data']) rmSync(join(root, part), { recursive: true });
  });
  expect(codes).toEqual(['folder-missing content', 'folder-missing data']);
});
