/** `.ci/test`: a change of content alone is held to the checks of content, whatever else to the whole suite. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { project } from '../repo/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-scope-'));
const repository = join(folder, 'kpi');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode });
}
const { PATH = '' } = process.env;
const env = {
  ...process.env,
  PATH: `${join(folder, 'bin')}:${PATH}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Officer',
  GIT_AUTHOR_EMAIL: 'officer@example.go.th',
  GIT_COMMITTER_NAME: 'Officer',
  GIT_COMMITTER_EMAIL: 'officer@example.go.th',
};
const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, env, encoding: 'utf8' }).trim();

/** Commits files and returns the commit. */
function commit(files: Record<string, string | null>): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(repository, path));
    else write(`kpi/${path}`, text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
  return git('rev-parse', 'HEAD');
}

/** The commands that the script runs, with what stands in `content` meanwhile. */
function tested(base: string): string[] {
  rmSync(join(folder, 'ran'), { force: true });
  execFileSync(join(repository, '.ci/test'), [base], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  git('reset', '--quiet', '--hard');
  return readFileSync(join(folder, 'ran'), 'utf8').trim().split('\n');
}
const recording = (said: string) => `#!/bin/sh\necho ${said} >> '${join(folder, 'ran')}'\n`;
/** Whatever runs besides, all that differs from what is published needs its reasons. */
const checked = (published: string) => ['npm ci', `npm run check -- ${published}`];
const whole = (content: string, published?: string) => [
  ...(published ? checked(published) : []),
  `whole suite on ${content}`,
];
const typed = (published: string) => [...checked(published), 'npm run types'];
const ofContent = (published: string) => [...typed(published), 'npm test -- --project=unit test/content'];

write('bin/npm', recording('npm "$@"'), 0o755);
write('kpi/.ci/run', recording('whole suite on $(ls content/agencies)'), 0o755);
cpSync(join(project, '.ci/test'), join(repository, '.ci/test'));
execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository], { env });
const first = commit({
  'content/agencies/dsdw.yaml': 'agency: dsdw\n',
  'data/corrections.csv': 'file\n',
  'src/publication.ts': 'export {};\n',
  'src/code.ts': 'export {};\n',
});

test('content, data and the name of the publisher are content', () => {
  commit({ 'content/agencies/dsdw.yaml': 'agency: dsdw \n', 'data/corrections.csv': 'file \n' });
  commit({ 'src/publication.ts': 'export { };\n' });
  expect(tested(first)).toEqual(ofContent(first));
});

test('a published site names its commit; where it cannot be asked, or nothing is named, the whole suite runs', () => {
  const siteOf = (said: string) => {
    write('published/api/v1/scoring.js', `/**\n * https://kpi.example/api/v1/scoring.js${said}\n */\n`);
    return `${pathToFileURL(join(folder, 'published'))}/`;
  };
  expect(tested(siteOf(`, commit ${first.slice(0, 10)}`))).toEqual(ofContent(first));
  expect(tested(siteOf(`, commit ${'0'.repeat(10)}`))).toEqual(whole('dsdw.yaml'));
  expect(tested(siteOf(''))).toEqual(whole('dsdw.yaml'));
  expect(tested('file:///no/such/site/')).toEqual(whole('dsdw.yaml'));
  expect(tested('')).toEqual(whole('dsdw.yaml'));
});

test('anything else, also beside content, is held to the whole suite, and so is content that comes after it', () => {
  const code = commit({ 'src/code.ts': 'export const a = 1;\n', 'data/corrections.csv': 'file\n' });
  expect(tested(first)).toEqual(whole('dsdw.yaml', first));
  commit({ 'data/corrections.csv': 'file \n' });
  expect(tested(first)).toEqual(whole('dsdw.yaml', first));
  expect(tested(code)).toEqual(ofContent(code));
});

test('the tests of the code stand on the content that the project came with, taken from the history', () => {
  const before = git('rev-parse', 'HEAD');
  const own = commit({ 'content/agencies/dsdw.yaml': null, 'content/agencies/example.yaml': 'agency: example\n' });
  expect(tested(before)).toEqual(typed(before));
  commit({ 'src/code.ts': 'export const a = 2;\n' });
  expect(tested(own)).toEqual(whole('dsdw.yaml', own));
});
