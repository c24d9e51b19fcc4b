/**
 * An officer's commit breaks no test of the code: the tests run once more on a copy that has another year, another
 * agency and first results. Left out are those that read nothing of this site's own content; those of the demo and of the
 * first assessment alone, which are made of the same as before; and those that look at every page or ask every query,
 * which take as long again: none of them names a page of the site.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSite } from '../../src/root/index.ts';
import { projectFolder } from '../../src/cli/astro.ts';
import { agency, fiscalYear } from '../content/assessment.ts';
import { makeFirstRoot } from '../content/firstRoot.ts';
import { makeGrownCopy, newAgency } from './growth.ts';
import { filesOf, project } from '../repo/tree.ts';
import { makeDemoRoot } from '../tools/demo/demo.ts';

const rooms =
  'admin assessment attacks audit tools/bench tools/suite build cli desk draw explain golden growth input issues moves repo requests schemes scoring search sheet simulator site thai words'.split(
    ' ',
  );
const leftOut = [
  ...rooms.map((room) => `test/${room}/**/*.test.ts`),
  'test/publish/!(integration).test.ts',
  'test/browser/{admin,charts,corrections,datasets,demo,desk,embed,figures,keyboard,kpi,languages,legible,lists,module,paper,scripts,simulator,styleguide,tables,withoutScript}.test.ts',
  'test/content/search/interface/*.test.ts',
  'test/browser/{accessibility,faint,firstView,forms,found,links,markup,nineResults,pages,reading}.test.ts',
  'test/content/{search/search,onAPhone,document}.test.ts',
];

let copy = '';
beforeAll(() => {
  copy = makeGrownCopy();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the copy has what was added, without a problem', () => {
  const { site, issues } = loadSite(copy);
  expect(issues).toEqual([]);
  const assessments = site?.agencies.flatMap((one) => one.assessments) ?? [];
  const { site: before } = loadSite(projectFolder);
  const had = before?.agencies.flatMap((one) => one.assessments) ?? [];
  const named = (one: (typeof had)[number]) => `${one.agency.agency} ${one.fiscalYear}`;
  const added = [`${newAgency} ${fiscalYear}`, `${agency} ${fiscalYear + 1}`];
  expect(assessments.map(named).sort()).toEqual([...had.map(named), ...added].sort());
  const first = assessments.find((one) => one.agency.agency === agency && one.fiscalYear === fiscalYear);
  expect(first?.kpis.find(({ number }) => number === '4')?.annual?.score.state).toBe('scored');
});

test.each([
  ['demo', makeDemoRoot],
  ['first assessment alone', makeFirstRoot],
])('the %s is made of the same as before', (_, makeRoot) => {
  const roots = [projectFolder, copy].map(makeRoot);
  const [before, after] = roots.map(contentsOf);
  for (const root of roots) rmSync(root, { recursive: true });
  expect(before?.size).toBeGreaterThan(10);
  expect(after).toEqual(before);
});

const contentsOf = (root: string) =>
  new Map(filesIn(root).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const));
const filesIn = (root: string) => globSync('**/*.*', { cwd: root }).sort();

test('every test that reads content holds on it', { timeout: 900_000 }, () => {
  const outside = filesOf(...leftOut);
  const rest = filesOf('test/**/*.test.ts').filter((file) => !outside.includes(file));
  expect(rest.length).toBeGreaterThan(10);
  const environment = Object.entries(process.env).filter(([name]) => !/^(VITEST|KPI_|SITE_|SOURCE_DATE)/.test(name));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/vitest/vitest.mjs'), 'run', '--config=test/vitest.config.ts', ...rest],
    {
      cwd: copy,
      encoding: 'utf8',
      // What grows is content: its words in another language are read where the site itself is.
      env: { ...Object.fromEntries(environment), TESTED_SITES: 'real', KPI_LANGUAGES: 'th' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  expect(status, `${stdout}${stderr}`.slice(-20_000)).toBe(0);
});
