/** What a person at the keyboard meets: exit codes, an untouched last good build, builds outside Git. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listName, missingFrom, writeFileList } from '../../src/environment/index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const smallSite = join(project, 'test/issues/site');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A root outside any repository, with its own content and data. */
function rootNamed(name: string): string {
  const root = join(folder, name);
  cpSync(smallSite, root, { recursive: true });
  return root;
}

function run(command: string, environment: Record<string, string>) {
  const { SOURCE_DATE_EPOCH: _, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', command], {
    cwd: project,
    encoding: 'utf8',
    env: { ...rest, KPI_CACHE: join(folder, 'cache'), ...environment },
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('a root with a problem', () => {
  test('stops check and build with exit code 1, and leaves the last good build as it was', { timeout: 240_000 }, () => {
    const root = rootNamed('broken');
    const file = join(root, 'data/assessments/sample/2567/results.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('obs_status', 'status'));
    const output = join(folder, 'last-good');
    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'the last good build');
    writeFileList(output);

    const check = run('check', { KPI_ROOT: root });
    expect(check.status).toBe(1);
    expect(check.output).toContain('results.csv');
    const build = run('build', { KPI_ROOT: root, KPI_OUT: output });
    expect(build.status).toBe(1);
    expect(build.output).toContain('results.csv');
    expect(readdirSync(output)).toEqual([listName, 'index.html']);
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('the last good build');
    expect(readdirSync(folder).filter((name) => name.startsWith('.last-good'))).toEqual([]);
  });
});

describe('a root outside Git', () => {
  test('is checked and built, each input opened once; a second build replaces the first whole and is the same to the byte', {
    timeout: 240_000,
  }, () => {
    const root = rootNamed('no-git');
    const output = join(folder, 'built');
    expect(run('check', { KPI_ROOT: root })).toMatchObject({ status: 0 });
    const opened = join(folder, 'opened.txt');
    const noted = { KPI_TEST_OPENED: opened, NODE_OPTIONS: `--import=${new URL('opened.mjs', import.meta.url).href}` };
    const first = run('build', { KPI_ROOT: root, KPI_OUT: output, ...noted });
    expect(first.status, first.output).toBe(0);
    expect(first.output).toContain('วันที่ใหม่สุดในข้อมูล เพราะโฟลเดอร์นี้ไม่มีประวัติ Git');
    expect(first.output).toContain('Date of the site: 2024-09-30 (the newest date in the data, because');
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toContain('(วันที่ใหม่สุดในข้อมูล)');
    expect(missingFrom(output)).toEqual([]);
    const inputs = [...filesOf(root).keys()].map((file) => join(root, file)).sort();
    expect(readFileSync(opened, 'utf8').trimEnd().split('\n').sort()).toEqual(inputs);
    const before = filesOf(output);
    expect(before.size).toBeGreaterThan(10);
    writeFileSync(join(output, 'left-over.html'), 'of an older build');
    const ofOtherTools = { NODE_ENV: 'development', DEV: '1', SITE: 'https://other.example', BASE_URL: '/other/' };
    const second = run('build', { KPI_ROOT: root, KPI_OUT: output, ...ofOtherTools });
    expect(second.status, second.output).toBe(0);
    expect(filesOf(output)).toEqual(before);
  });
});

test('an unknown command names the known ones', () => {
  const { status, output } = run('publish', {});
  expect(status).toBe(1);
  expect(output).toContain('check');
});

/** Every file of a folder with its content, to compare builds. */
function filesOf(output: string): Map<string, string> {
  const entries = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => [
      join(parentPath, name).slice(output.length),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  );
}
