/** The demo shows everything that a site can show, and nothing of it can be taken for a real figure. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectFolder } from '../../../src/cli/astro.ts';
import { demoEpoch, makeDemoRoot } from './demo.ts';
import { renderReport } from '../../../src/issues/index.ts';
import type { LoadedAssessment } from '../../../src/input/index.ts';
import { loadTree } from '../../../src/root/index.ts';
import type { AssessmentModel } from '../../../src/assessment/index.ts';
import { loadSite } from '../../../src/root/index.ts';
import { KPI_STATES, type KpiScore, OBS_STATUSES, type WorkingStep } from '../../../src/scoring/index.ts';

const overlay = join(projectFolder, 'test/tools/demo/overlay');
let root = '';
let assessments: AssessmentModel[] = [];
let scores: KpiScore[] = [];
let annual: KpiScore[] = [];

beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', demoEpoch);
  root = makeDemoRoot();
  const { site, issues } = loadSite(root);
  expect(renderReport(issues)).toBe(renderReport([]));
  assessments = site?.agencies.flatMap((agency) => agency.assessments) ?? [];
  const kpis = assessments.flatMap((assessment) => assessment.kpis);
  scores = kpis.flatMap(({ rounds }) => rounds.map(({ score }) => score));
  annual = kpis.flatMap((kpi) => (kpi.annual ? [kpi.annual.score] : []));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const sorted = <T>(values: Iterable<T>): T[] => [...new Set(values)].sort();
const find = (agency: string, fiscalYear: number) =>
  assessments.find((one) => one.agency.agency === agency && one.fiscalYear === fiscalYear);

describe('the demo shows', () => {
  test('every state, in the annual round', () => {
    // A score that is only awarded is of another scheme, with a fixture of its own.
    const states = KPI_STATES.filter((state) => state !== 'awarded-only');
    expect(sorted(annual.map(({ state }) => state))).toEqual(sorted(states));
  });

  test('every status of a reported figure', () => {
    const statuses = assessments
      .flatMap(({ kpis }) => kpis)
      .flatMap(({ rounds }) => rounds)
      .flatMap(({ results }) => results.map(({ status }) => status));
    expect(sorted(statuses)).toEqual(sorted(OBS_STATUSES));
  });

  test('every rule, and every level reached or not', () => {
    expect(sorted(annual.map(({ rule }) => rule))).toEqual(['conditions', 'milestones', 'thresholds']);
    const levels = annual.flatMap(({ levelReached }) => levelReached ?? []);
    expect(sorted(levels)).toEqual(['advanced', 'entry', 'none', 'standard']);
  });

  test('every kind of step in a working', () => {
    /** Of the rules that the demo has; those of other schemes stand in their own fixtures. */
    const kinds: Record<
      Exclude<WorkingStep['kind'], 'awarded-only' | 'sub-kpis' | 'bands' | 'part' | 'weighted-mean'>,
      true
    > = {
      result: true,
      missing: true,
      'not-due': true,
      'not-applicable': true,
      'zero-condition': true,
      thresholds: true,
      segment: true,
      interpolation: true,
      'at-level': true,
      cap: true,
      'below-entry': true,
      milestones: true,
      comparison: true,
      'level-reached': true,
      weight: true,
    };
    expect(sorted(scores.flatMap(({ working }) => working.map(({ kind }) => kind)))).toEqual(
      sorted(Object.keys(kinds)),
    );
  });

  test('results missing by status O, by status M and by silence', () => {
    const unreported = annual.filter(({ state }) => state === 'not-reported');
    const missing = unreported.flatMap(({ working }) =>
      working.flatMap((step) => (step.kind === 'missing' ? [step.status] : [])),
    );
    expect(new Set(missing)).toEqual(new Set(['O', 'M', null]));
  });

  test('a lower-is-better KPI between levels and below entry, and equal thresholds', () => {
    const late = [2566, 2567].map((year) => find('demo-agency', year)?.kpis[0]?.annual?.score.score);
    expect(late).toEqual(['89.61', '0.00']);
    expect(find('demo-agency', 2567)?.kpis[1]?.annual?.score.score).toBe('100.00');
  });

  test('a total with its grade, and totals that stay open', () => {
    const complete = find('demo-agency', 2566);
    expect(complete?.total).toMatchObject({ complete: true, points: '95.84' });
    expect(complete?.grade?.label.th).toBe('ระดับคุณภาพ');
    for (const open of [find('dsdw', 2567), find('demo-agency', 2567), find('demo-agency', 2568)]) {
      expect(open?.total?.complete).toBe(false);
      expect(open?.grade).toBeNull();
    }
  });
});

describe('nothing of the demo is taken for real', () => {
  const lines = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1);
  const csvFiles = (folder: string) => globSync('data/**/*.csv', { cwd: folder });
  const figures = ({ baselines, targets }: LoadedAssessment) =>
    [...baselines, ...targets].flatMap(({ value, numerator }) => [value, numerator]).filter((value) => value !== null);

  test('the real data has no row, no agency and no text of the demo', () => {
    const real = csvFiles(projectFolder).flatMap((file) => lines(projectFolder, file));
    const fictional = new Set(csvFiles(overlay).flatMap((file) => lines(overlay, file)));
    expect(fictional.size).toBeGreaterThan(40);
    expect(real.filter((line) => fictional.has(line) || line.includes('ตัวเลขสมมติ'))).toEqual([]);
    expect(loadTree(projectFolder).tree?.agencies.map(({ agency }) => agency)).not.toContain('demo-agency');
  });

  test('no baseline or target of the real agency is a figure of the fictional one', () => {
    const loaded = loadTree(root).tree?.assessments ?? [];
    const fictional = new Set(loaded.filter(({ agency }) => agency === 'demo-agency').flatMap(figures));
    const real = loaded.filter(({ agency }) => agency !== 'demo-agency').flatMap(figures);
    expect(fictional.size).toBeGreaterThan(10);
    expect(real.filter((value) => fictional.has(value))).toEqual([]);
  });

  test('every file of the overlay says that it is fictional', () => {
    for (const file of globSync('**/*.{mdx,yaml,csv}', { cwd: overlay })) {
      const text = readFileSync(join(overlay, file), 'utf8');
      const hasRows = text.trim().split('\n').length > 1;
      if (hasRows) expect(text, file).toContain('สมมติ');
    }
  });
});
