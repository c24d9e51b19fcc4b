/** The synthetic root loads clean and repeats, and the report counts right. Nothing is timed here. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../src/cli/astro.ts';
import { renderReport } from '../../../src/issues/index.ts';
import { loadSite } from '../../../src/root/index.ts';
import { generateRoot } from './generate.ts';
import type { SiteFigures, Usage } from './measure.ts';
import { checkBounds, languageBounds, renderFigures } from './report.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-bench-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const contentOf = (root: string) =>
  globSync('**/*.{mdx,yaml,csv}', { cwd: root })
    .sort()
    .map((file) => `${file}\n${readFileSync(join(root, file), 'utf8')}`);

describe('the synthetic root', () => {
  test('loads clean, with every agency, year and KPI', () => {
    const root = join(work, 'clean');
    expect(generateRoot(root, projectFolder, { agencies: 3, years: 2 })).toBe(3 * 2 * 9);
    const { site, issues } = loadSite(root);
    expect(renderReport(issues)).toBe(renderReport([]));
    const assessments = site?.agencies.flatMap((agency) => agency.assessments) ?? [];
    expect(assessments.map(({ kpis }) => kpis.length)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(site?.agencies[0]?.agency.name.th).toBe('ส่วนราชการทดสอบ 001');
    expect(new Set(assessments.flatMap(({ kpis }) => kpis.map(({ annual }) => annual?.score.rule)))).toEqual(
      new Set(['thresholds', 'conditions']),
    );
  });

  test('says what the lots of queries about it were written from', () => {
    const root = join(work, 'texts');
    generateRoot(root, projectFolder, { agencies: 3, years: 1 });
    const last = readFileSync(join(root, 'content/assessments/test-003/2567/kpi-6.mdx'), 'utf8');
    expect(last).toContain('ตัวชี้วัดทดสอบที่ 6 สิ่งแวดล้อมเพื่อชุดข้อมูลครัวเรือนของเป้าหมายเครือข่ายที่ร้อยละ');
  });

  test('is the same for the same seed, and another for another', () => {
    const [first, again, other] = ['first', 'again', 'other'].map((name) => join(work, name));
    if (!first || !again || !other) throw new Error('three folders');
    generateRoot(first, projectFolder, { agencies: 1, years: 1 }, 1);
    generateRoot(again, projectFolder, { agencies: 1, years: 1 }, 1);
    generateRoot(other, projectFolder, { agencies: 1, years: 1 }, 2);
    expect(contentOf(again)).toEqual(contentOf(first));
    expect(contentOf(other)).not.toEqual(contentOf(first));
  });

  test('has KPI files about as long as the real ones', () => {
    const root = join(work, 'long');
    generateRoot(root, projectFolder, { agencies: 1, years: 1 });
    const mean = (folder: string) => {
      const sizes = globSync('content/assessments/*/*/kpi-*.mdx', { cwd: folder }).map(
        (file) => readFileSync(join(folder, file)).length,
      );
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    };
    const ratio = mean(root) / mean(projectFolder);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.5);
  });
});

describe('the report', () => {
  const usage = (seconds: number, peakBytes: number): Usage => ({ code: 0, seconds, cpuSeconds: seconds, peakBytes });
  const real: SiteFigures = {
    name: 'real',
    kpis: 9,
    check: usage(1, 1e8),
    build: usage(5, 4e8),
    pages: 50,
    files: 70,
    bytes: 5e6,
    kpiPageBytes: 5e4,
  };
  const synthetic: SiteFigures = {
    ...real,
    name: 'synthetic',
    kpis: 90,
    build: usage(19, 8e8),
    pages: 400,
    bytes: 4e7,
  };

  test('holds each bound at the bound and not above it', () => {
    const at = { ...synthetic, check: usage(5, 1), build: usage(40, 1.5e9) };
    const above = { ...synthetic, check: usage(5.1, 1), build: usage(40.1, 1.51e9) };
    expect(checkBounds(real, at).map(({ holds }) => holds)).toEqual(Array(5).fill(true));
    const slow = { ...real, check: usage(3.1, 1), build: usage(20.1, 1) };
    expect(checkBounds(slow, above).map(({ holds }) => holds)).toEqual(Array(5).fill(false));
  });

  test('holds a site in all languages to multiples of one', () => {
    const times = (factor: number) => ({
      ...real,
      build: usage(5 * factor, 4e8 * factor),
      files: 70 * factor,
      bytes: 5e6 * factor,
    });
    expect(languageBounds(real, times(1.8)).map(({ holds }) => holds)).toEqual(Array(4).fill(true));
    expect(languageBounds(real, times(1.9)).map(({ holds }) => holds)).toEqual(Array(4).fill(false));
  });

  test('gives each figure as a ratio to the real site', () => {
    const lines = renderFigures(real, synthetic).split('\n');
    expect(lines.find((line) => line.startsWith('build, per page'))).toMatch(/100\.0 ms\s+47\.5 ms\s+× 0\.47$/);
    expect(lines.find((line) => line.startsWith('build, each further page'))).toMatch(/\s40\.0 ms$/);
    expect(lines.find((line) => line.startsWith('largest process'))).toMatch(/400 MB\s+800 MB\s+× 2\.00$/);
  });
});
