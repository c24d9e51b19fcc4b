/** Very many problems in one file: every form of the report comes, in a time that grows with the file alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Issue, renderAnnotations, renderReport, toJson, toldIssues } from '../../src/issues/index.ts';
import { SITE, withSite } from '../issues/fixtures.ts';

const folder = 'data/assessments/sample/2567';

/** A row or line for each kind of file, with faults; a parent that does not exist was once looked for in every other row. */
const bad: Record<string, (index: number) => string> = {
  [`${folder}/results.csv`]: () => '9,5,share,"1,5",๕,,a,ต.ค.,ftp://x,-',
  [`${folder}/baselines.csv`]: () => '1,share',
  [`${folder}/targets.csv`]: () => '1,share,2567,65,65,100,A,ค่าเป้าหมาย ตัวชี้วัดที่ 1,',
  [`${folder}/activities.csv`]: (index) => `1,${index + 1},ก,x${index},,,`,
  [`${folder}/strategic-kpis.csv`]: () => 'number,title_th,title_en,source',
  'data/corrections.csv': () => 'results.csv,,,,,,',
  'content/agencies/sample.yaml': () => '# \u202e',
  'content/assessments/sample/2567/kpi-2.mdx': () => '\u0007',
};

/** All files of the site with so many bad rows each. */
function loadBad(rows: number) {
  const started = performance.now();
  const { issues } = withSite((root) => {
    for (const [file, row] of Object.entries(bad)) {
      const [header] = readFileSync(join(SITE, file), 'utf8').split('\n');
      const lines = Array.from({ length: rows }, (_, index) => row(index));
      writeFileSync(join(root, file), `${[header, ...lines].join('\n')}\n`);
    }
  });
  return { issues, took: performance.now() - started };
}

/** How many issues the told ones stand for. */
const counted = (told: readonly { code: string; found?: string | null }[]) =>
  told.reduce((sum, { code, found }) => sum + (code === 'more-problems' ? Number(found) : 1), 0);

describe('a report of very many problems', () => {
  const { issues, took } = loadBad(40_000);
  const files = Object.keys(bad);

  it('counts every one of them, and tells the first of each file in order', () => {
    expect(issues.length).toBeGreaterThan(500_000);
    const told = toldIssues(issues);
    expect(counted(told)).toBe(issues.length);
    expect([...new Set(told.map(({ place }) => place.file))]).toEqual([...files].sort());
    expect(told.length).toBeLessThan(900);
    for (const file of files) {
      const own = told.filter(({ place }) => place.file === file);
      expect(own).toHaveLength(101);
      expect(own.map(({ code }) => code).lastIndexOf('more-problems')).toBe(own.length - 1);
    }
  });

  it('comes in every form, with the same count', () => {
    const total = String(issues.length);
    expect(renderReport(issues)).toContain(`พบ ${total} ปัญหาใน ${files.length} ไฟล์`);
    expect(renderReport(issues).length).toBeLessThan(1_000_000);
    expect(counted(toJson(issues))).toBe(issues.length);
    expect(renderAnnotations(issues).match(/^::error /gm)).toHaveLength(toldIssues(issues).length);
  });

  it('takes time that grows with the file, not with its square', () => {
    expect(took / loadBad(5000).took).toBeLessThan(30);
  });

  it('stops at a thousand problems in all, and still names every file', () => {
    const of = (file: string): Issue[] =>
      Array.from({ length: 150 }, (_, index) => ({ code: 'empty-cell', place: { file, row: index + 2 }, found: '' }));
    const all = Array.from({ length: 30 }, (_, index) => of(`data/${String(index).padStart(2, '0')}.csv`)).flat();
    const told = toldIssues([...all].reverse());
    expect(told.filter(({ code }) => code === 'empty-cell')).toHaveLength(1000);
    expect(told.filter(({ code }) => code === 'more-problems')).toHaveLength(30);
    expect(counted(told)).toBe(all.length);
    expect(renderReport(all)).toContain('4500 problems in 30 files.');
  });

  it('comes for a single text of many megabytes', () => {
    const found = 'ก'.repeat(5_000_000);
    expect(renderReport([{ code: 'empty-cell', place: { file: 'x.csv' }, found }]).length).toBeLessThan(2000);
  });
});
