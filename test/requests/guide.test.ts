/**
 * The guide from a fork to a published site, followed to the letter: its commands are run and its files written in a clone
 * of the project, and what it proposes goes through the commands of the workflows. Nothing is asked of the network: the hosts
 * are folders, and of npm only what it would fetch (`ci`) and the tests and types are left out, and noted.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeQualityEntry } from '../../src/issues/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { type Deed, publishingSteps, repositoryHosts } from '../../src/words/index.ts';
import { project } from '../repo/tree.ts';
import { gitlabJobs, type Step, workflow } from './workflows.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);
const RESULTS = 'data/assessments/example/2568/results.csv';

const { PATH = '' } = process.env;
const officer = { name: 'Officer', email: 'officer@example.go.th' };
const configuration = repositoryHosts.map((host) => [
  `url.${pathToFileURL(at('hosts', host))}/.insteadOf`,
  `https://${host}.com/`,
]);
const env = {
  ...process.env,
  PATH: `${at('bin')}:${PATH}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_COUNT: String(configuration.length),
  ...Object.fromEntries(
    configuration.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
};
const author = ['-c', `user.name=${officer.name}`, '-c', `user.email=${officer.email}`];
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim();

/** A command as a shell of the workflows runs it. */
function shell(command: string, cwd: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, said: stdout, refused: stderr };
}
function succeeds(command: string, cwd: string, more: Record<string, string> = {}): string {
  const { status, said, refused } = shell(command, cwd, more);
  expect({ command, status, refused: status === 0 ? '' : said + refused }).toEqual({ command, status: 0, refused: '' });
  return said;
}
const noted = () => readFileSync(at('noted'), 'utf8').trim().split('\n');

/**
 * Of npm, what would fetch, test or take a minute is noted; `STANDIN` also leaves the build out. Whatever else is a script of
 * package.json, which Node runs without waiting for npm.
 */
const npm = `#!/bin/bash
given="$*"
note() { echo "$1" >> '${at('noted')}'; }
case "$given" in
  ci) note "npm ci"; [ -e node_modules ] || { ln -s '${join(project, 'node_modules')}' node_modules; echo node_modules >> .git/info/exclude; } ;;
  test* | 'run types') note "npm $given" ;;
  'run build') if [ -n "$STANDIN" ]; then note "$SITE_URL $SITE_BASE"; mkdir dist; else exec '${process.execPath}' src/cli/run.mjs build; fi ;;
  run*)
    shift
    [ "$1" != --silent ] || shift
    script="$1"
    shift
    [ "$1" != -- ] || shift
    exec '${process.execPath}' src/cli/run.mjs "$script" "$@" ;;
  *) exit 64 ;;
esac
`;

/** All that a fork has but the tests of the code, which nobody runs here. */
const forked =
  '.ci .gitattributes .github .gitignore .gitlab-ci.yml .schemas README.md astro.config.mjs content data package.json package-lock.json public src tsconfig.json';

beforeAll(() => {
  mkdirSync(at('bin'));
  writeFileSync(at('bin/npm'), npm, { mode: 0o755 });
  for (const name of forked.split(' ')) cpSync(join(project, name), at('project', name), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main', at('project'));
  git(at('project'), 'add', '--all');
  git(at('project'), ...author, 'commit', '--quiet', '--message', 'As forked');
  for (const host of repositoryHosts)
    git(folder, 'clone', '--quiet', '--bare', at('project'), at('hosts', host, 'example/kpi.git'));
});

/** Where the last deed left the officer. */
let here = folder;
function follow(deed: Deed): void {
  if ('file' in deed) {
    mkdirSync(dirname(join(here, deed.file)), { recursive: true });
    writeFileSync(join(here, deed.file), deed.text);
  } else if ('runOn' in deed) {
    mkdirSync(at('other'));
    succeeds(deed.runOn.gitlab, at('other'));
    succeeds(deed.runOn.github, here);
  } else if (deed.run.startsWith('cd ')) here = join(here, deed.run.slice(3));
  else if (deed.run.startsWith('npm run new -- kpi')) {
    // The fields that only the document can say are empty, which the command tells; the next file fills them.
    expect(shell(deed.run, here).said).toContain('field-empty');
  } else succeeds(deed.run, here);
}

test.each(Object.entries<readonly Deed[]>(publishingSteps).filter(([, deeds]) => deeds.length > 0))(
  'step %s is done as it is written',
  { timeout: 120_000 },
  (_, deeds) => {
    for (const deed of deeds) follow(deed);
  },
);

test('what is proposed is the site of the other agency alone, without a problem', () => {
  for (const host of repositoryHosts)
    expect(git(host === 'github' ? here : at('other/kpi'), 'rev-parse', 'origin/main')).toBe(
      git(at('project'), 'rev-parse', 'main'),
    );
  const proposed = git(at('hosts/github/example/kpi.git'), 'log', '-1', '--format=%an %s', 'first-year');
  expect(proposed).toBe('กองแผนงาน กรมตัวอย่าง ปีแรกของกรมตัวอย่าง');
  const { tree, issues } = loadTree(here);
  expect(issues).toEqual([]);
  expect(tree?.assessments.map(({ agency, fiscalYear }) => [agency, fiscalYear])).toEqual([['example', 2568]]);
  expect(git(here, 'status', '--porcelain')).toBe('?? results.csv');
});

describe('the change request', () => {
  const runner = () => ({ RUNNER_TEMP: at('temp'), GITHUB_STEP_SUMMARY: at('summary.md') });
  const { check, preview, test: tested } = workflow('site').jobs;
  /** Steps of a job that are commands, for a change request. */
  const commandsOf = (job: { steps: Step[] } | undefined) =>
    (job?.steps ?? []).filter(
      ({ run, if: when = '' }) => run !== undefined && !when.includes("event_name != 'pull_request'"),
    );
  const onRequest = (value: string) => /pull_request' && '([^']+)'/.exec(value)?.[1] ?? value;
  const runStep = ({ run = '', env: given = {} }: Step) =>
    succeeds(run, here, {
      ...runner(),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, onRequest(value)])),
    });

  beforeAll(() => {
    mkdirSync(at('temp'));
    writeFileSync(at('noted'), '');
    // What GitHub checks out is the merge of both.
    git(here, 'switch', '--quiet', 'main');
    git(here, ...author, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'origin/first-year');
  });

  test('is checked: warnings stand at their lines, and nothing stops it', () => {
    const [install, annotate] = commandsOf(check);
    if (!install || !annotate) throw new Error('The job "check" has no commands.');
    runStep(install);
    const said = runStep(annotate);
    expect(said).toContain(`::warning file=${RESULTS},line=2,`);
    expect(said).not.toContain('::error');
  });

  test('is told what it moves, with its warnings', () => {
    const [, , move, ...more] = commandsOf(check);
    expect(more).toEqual([]);
    if (!move) throw new Error('The job "check" tells no moves.');
    runStep(move);
    const text = readFileSync(at('summary.md'), 'utf8');
    expect(text).toMatch(/^\| คะแนนของตัวชี้วัดที่ 1 รอบที่ 2 \(12 เดือน\) \| ไม่มี \| \*\*87\.50\*\* \|$/m);
    expect(text).toMatch(/^\| คะแนนรวม[^|]* \| [^|]+ \| \*\*91\.25 [^|]+\*\* \|$/m);
    expect(text).toContain(`### คำเตือน ซึ่งไม่ห้ามการเผยแพร่\n\n- \`content/assessments/example`);
    expect(readFileSync(at('temp/moves.md'), 'utf8')).toBe(text);
  });

  test('is tested as content, since nothing else differs', () => {
    writeFileSync(at('noted'), '');
    for (const step of commandsOf(tested)) runStep(step);
    expect(noted()).toEqual(['npm ci', 'npm run types']);
  });

  test('has a preview that says so on its pages, lists its warnings and is read from a folder', {
    timeout: 240_000,
  }, () => {
    for (const step of commandsOf(preview)) runStep(step);
    const page = (path: string) => readFileSync(join(here, 'dist', path, 'index.html'), 'utf8');
    const home = page('.');
    expect(home).toContain('ตัวชี้วัดกรมตัวอย่าง');
    expect(home).not.toContain('unofficial-notice');
    for (const text of [home, page('example/2568/kpi/1')]) {
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(text).toMatch(/id="preview-notice">[^<]+<\/span> <a href="[./]*desk\/preview\/index\.html">คำเตือน 4 ข้อ/);
    }
    expect(page('embed/example/2568/kpi/1')).toContain('id="preview-notice"');
    const list = page('desk/preview');
    expect(list.match(/<li> <p><a href="\.\.\/\.\.\/errors\/[\w-]+\/index\.html">/g)).toHaveLength(4);
    expect(list).toContain(RESULTS);
    expect(list).toMatch(/<td[^>]*>87\.50<\/td>/);
    expect(home.match(/(?:href|src)="\/(?!\/)[^"]*"/g)).toBeNull();
    expect(readFileSync(join(here, 'dist/robots.txt'), 'utf8')).toContain('Disallow: /');
  });

  test('on GitLab is reported, told and tested by the same, and what is merged is built for its address', {
    timeout: 120_000,
  }, () => {
    const { check: checked, moves, test: tests, pages } = gitlabJobs();
    const base = git(here, 'rev-parse', 'HEAD^1');
    const run = (script: readonly string[] = [], more = {}) => succeeds(script.join('\n'), here, more);
    writeFileSync(at('noted'), '');
    run(checked?.script);
    const found = JSON.parse(readFileSync(join(here, 'gl-code-quality-report.json'), 'utf8')) as CodeQualityEntry[];
    expect(found.map(({ severity }) => severity)).toEqual(['minor', 'minor', 'minor', 'minor']);
    expect(run(moves?.script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })).toContain('**91.25 ');
    run(tests?.script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(noted()).toEqual(['npm ci', 'npm ci', 'npm ci', 'npm run types']);
    writeFileSync(at('noted'), '');
    rmSync(join(here, 'dist'), { recursive: true });
    run(pages?.script, { STANDIN: '1', CI_PAGES_URL: 'https://example.gitlab.io/kpi' });
    expect(noted()).toEqual(['npm ci', 'https://example.gitlab.io /kpi']);
    git(here, 'checkout', '--quiet', '--', 'public');
  });

  test('with a problem is refused at its line and told as such', () => {
    const file = join(here, RESULTS);
    writeFileSync(file, readFileSync(file, 'utf8').replace('85.00,850', '"85,00",850'));
    const [, annotate, move] = commandsOf(check);
    const checked = shell(annotate?.run ?? '', here);
    expect([checked.status, checked.said]).toEqual([1, expect.stringContaining(`::error file=${RESULTS},line=2,`)]);
    rmSync(at('summary.md'));
    expect(shell(move?.run ?? '', here, runner()).status).toBe(1);
    expect(readFileSync(at('summary.md'), 'utf8')).toMatch(/ยังเผยแพร่ไม่ได้[\s\S]*### ปัญหาที่ต้องแก้ก่อนเผยแพร่\n\n- `data\//);
  });
});
