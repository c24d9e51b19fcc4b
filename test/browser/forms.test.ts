/**
 * An officer begins an agency and a year by command, and writes by form what the documents say: the next year of an agency
 * that has one, and a KPI of every kind of rule for one that has none. No YAML is seen, and what comes out passes the check.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run as runNew } from '../../src/cli/new.ts';
import { loadSite, loadTree } from '../../src/root/index.ts';
import { RULES } from '../../src/scoring/index.ts';
import { SITE } from '../issues/fixtures.ts';
import { axeFinds } from './axe.ts';
import { enter, type Filled, fillIn, openEntry, save } from './forms.ts';
import { begunByCommand, fromEmptyForm, morePolicy, newAssessment, nextYear, restOfAny } from './officerWords.ts';
import { widerThanPage } from './overflow.ts';
import { type Host, serve } from './server.ts';
import { useSites } from './visit.ts';

const { visitAt } = useSites();
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
const root = join(folder, 'root');
const built = join(folder, 'built');
let host: Host;

beforeAll(async () => {
  cpSync(SITE, root, { recursive: true });
  vi.stubEnv('KPI_ROOT', root);
  const { adminFiles } = await import('../../src/build/adminFiles.ts');
  const { deskFiles } = await import('../../src/build/deskFiles.ts');
  for (const { path, bytes } of [...(await adminFiles()), ...deskFiles()]) put(join(built, path), bytes);
  host = await serve(built);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** What the commands made: nothing else differs from the site. */
const begun = [
  'content/agencies/newcomer.yaml',
  'content/assessments/newcomer/2568/assessment.mdx',
  ...['assessment', 'kpi-1', 'kpi-2', 'kpi-3-1'].map((name) => `content/assessments/sample/2568/${name}.mdx`),
];

const problems = () => loadTree(root).issues.map(({ code, place }) => `${code} ${place.file}`);
/** Kinds of the criteria of each KPI in 2568, round by round. */
const rulesOf = (agency: string) =>
  loadSite(root)
    .site?.agencies.find((one) => one.agency.agency === agency)
    ?.assessments.find(({ fiscalYear }) => fiscalYear === 2568)
    ?.kpis.map(({ rounds }) => rounds.map(({ criteria }) => criteria.criteria.rule));
/** `npm run new -- …` */
const command = async (words: string) => expect(await runNew(words.split(' '), root, null)).toBe(0);

/** What was changed in the browser, as it is taken away. */
async function takenAway(page: Page): Promise<Map<string, string>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save="words.zip"]').click(),
  ]);
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  return new Map(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

test('a new agency, the next year and a KPI of each kind of rule are made by command and by form', {
  timeout: 300_000,
}, async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const commands = [
    'agency --id newcomer --title-th กรมใหม่ --kind department',
    'year newcomer 2568 --policy sample-2567',
    'year sample 2568',
  ];
  for (const one of commands) await command(one);
  expect(new Set(problems().map((one) => one.split(' ')[0]))).toEqual(new Set(['field-empty']));

  const visitor = await visitAt(host.address, { viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const { page, open } = visitor;
  /** The page is given what stands in the project. */
  const giveFolder = async () => {
    await open('/admin/');
    await page.locator('[data-take]').setInputFiles(join(root, 'content'));
    await page.locator('[data-taken]:not(:empty)').waitFor();
    return page.locator('[data-changed] li code').allTextContents();
  };
  const enterFor = async (agency: string) => {
    await open(`/admin/?agency=${agency}`);
    await enter(page);
  };
  const write = async (collection: string, entry: string | null, fields: readonly Filled[]) => {
    await openEntry(page, collection, entry);
    await fillIn(page, fields);
    await save(page);
  };
  /** What was changed is put where it belongs; what the check says then. */
  const takeHome = async () => {
    await open('/admin/');
    await page.locator('[data-changed] li').first().waitFor();
    const files = await takenAway(page);
    for (const [path, text] of files) put(join(root, path), new TextEncoder().encode(text));
    return { files, problems: problems() };
  };

  expect(await giveFolder()).toEqual(begun);
  await enterFor('sample');
  for (const [entry, fields] of Object.entries(nextYear))
    await write(entry === '2568' ? 'assessments' : 'kpis-2568', entry, fields);
  await enterFor('newcomer');
  await write('agencies', 'newcomer', [['name.en', 'Department of New']]);
  await write('assessments', '2568', newAssessment);
  expect((await takeHome()).problems).toEqual(['no-kpis content/assessments/newcomer/2568/assessment.mdx']);

  const begunKpis = Object.entries(begunByCommand);
  for (const [index, [rule, { unit }]] of begunKpis.entries()) {
    const told = `--number ${index + 1} --title-th ผลของงาน --component performance --weight 30 --unit ${unit}`;
    await command(`kpi newcomer 2568 ${told} --direction higher-is-better --rule ${rule}`);
  }
  await giveFolder();
  await enterFor('newcomer');
  for (const [index, [, { rest }]] of begunKpis.entries())
    await write('kpis-2568', `kpi-${index + 1}`, [...rest, ...restOfAny(`ตัวชี้วัดที่ ${index + 1}`)]);
  await openEntry(page, 'kpis-2568', null);
  await fillIn(page, [...fromEmptyForm, ['measures.0.id', 'ร้อยละ']]);
  await expect(save(page)).rejects.toThrow('quality_share');
  await fillIn(page, [['measures.0.id', 'share']]);
  await save(page);

  // The check knows more than a form, which sees one file: the rule of 2567 does not say how every kind is scored.
  expect((await takeHome()).problems).toEqual(Array(3).fill('policy-entry-missing data/policies/sample-2567.yaml'));
  await enterFor('sample');
  await write('policies', 'sample-2567', morePolicy);
  const made = await takeHome();
  expect(made.problems).toEqual([]);
  const [ofNewcomer, ofSample] = [rulesOf('newcomer'), rulesOf('sample')];
  expect(ofNewcomer).toEqual([['composite'], ['as-awarded'], ['bands']]);
  expect(ofSample).toEqual([['milestones', 'thresholds'], ['thresholds'], ['conditions']]);
  expect(new Set([ofNewcomer, ofSample].flat(2))).toEqual(new Set(RULES));

  // A value that is changed and changed back leaves the file as it was.
  await enterFor('newcomer');
  for (const weight of ['41', '40']) await write('kpis-2568', 'kpi-3', [['weight', weight]]);
  expect((await takeHome()).files).toEqual(made.files);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test.each([
  ['/admin/', 360, 'light'],
  ['/en/admin/', 1280, 'dark'],
] as const)(
  'the page before the forms, %s at %d px, %s, keeps to the rules of every page',
  async (path, width, colorScheme) => {
    const visitor = await visitAt(host.address, { viewport: { width, height: 800 }, colorScheme });
    await visitor.open(path);
    await visitor.page.locator('summary').click();
    expect(await axeFinds(visitor.page)).toEqual([]);
    expect(await widerThanPage(visitor.page)).toEqual([]);
    await visitor.page.locator('[data-take]').setInputFiles(join(SITE, 'content/pages'));
    await expect.poll(() => visitor.page.locator('[data-taken]').textContent()).toMatch(/content/);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  },
);
