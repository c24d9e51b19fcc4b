/** Real builds of the small site, ended in the middle: the last good build stays, the code is not 0, and nothing is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../repo/tree.ts';
import { build } from './fakeBuild.ts';

const timeout = 240_000;
const cache = join(project, '.cache');
let work = '';
let output = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'kpi-killed-'));
  output = join(work, 'dist');
  build(output, 'last good');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

/** Builds, and calls `during` once Astro has begun to write pages. */
async function buildAnd(
  during: (launcher: ChildProcess) => void,
  environment: Record<string, string> = {},
): Promise<Ended> {
  const launcher = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
    cwd: project,
    env: {
      ...process.env,
      KPI_ROOT: 'test/issues/site',
      KPI_OUT: output,
      KPI_CACHE: join(work, 'cache'),
      ...environment,
    },
  });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (bytes) => (said += bytes));
  const watch = setInterval(() => {
    if (!hasPages(launcher)) return;
    clearInterval(watch);
    during(launcher);
  }, 10);
  const ended = await new Promise<Omit<Ended, 'said'>>((resolve) =>
    launcher.on('close', (code, signal) => resolve({ code, signal })),
  );
  clearInterval(watch);
  return { ...ended, said };
}

const workFolders = (pid: number | undefined) =>
  [cache, work].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => new RegExp(`^\\.(?:site|dist)-build-${pid}-`).test(name))
      .map((name) => join(folder, name)),
  );

function hasPages({ pid }: ChildProcess): boolean {
  return workFolders(pid).some(
    (folder) => existsSync(join(folder, 'site')) && readdirSync(join(folder, 'site')).length > 0,
  );
}

/** Processes that another one started, as Linux tells them. */
const childrenOf = (pid: number | undefined): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

function expectUntouched(): void {
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('last good');
  expect(readdirSync(output).sort()).toEqual(['about', 'build-files.txt', 'index.html']);
}

describe.runIf(process.platform === 'linux')('the process that renders is ended', () => {
  test('by force', { timeout }, async () => {
    const { code, said } = await buildAnd(({ pid }) => {
      for (const child of childrenOf(pid)) process.kill(child, 'SIGKILL');
    });
    expect(code).toBe(137);
    expect(said).toContain(`สิ่งที่อยู่ใน ${output} ไม่ถูกเปลี่ยน`);
    expectUntouched();
    expect(readdirSync(work).sort()).toEqual(['cache', 'dist']);
  });

  test('because no memory is left', { timeout }, async () => {
    const { code, said } = await buildAnd(() => {}, { NODE_OPTIONS: '--max-old-space-size=50' });
    expect(code).not.toBe(0);
    expect(said).not.toContain('site built in');
    expectUntouched();
    expect(readdirSync(work).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('the command is ended', () => {
  test('by Ctrl-C', { timeout }, async () => {
    const { code, said } = await buildAnd((launcher) => launcher.kill('SIGINT'));
    expect(code).toBe(143);
    expect(said).toContain('ถูกสั่งให้หยุด');
    expectUntouched();
    expect(readdirSync(work).sort()).toEqual(['cache', 'dist']);
  });

  test('by force: what it started ends too, and the next build removes what is left and is published', {
    timeout,
  }, async () => {
    let started: number[] = [];
    let left: string[] = [];
    const { signal } = await buildAnd((launcher) => {
      if (process.platform === 'linux') started = childrenOf(launcher.pid);
      left = workFolders(launcher.pid);
      launcher.kill('SIGKILL');
    });
    expect(signal).toBe('SIGKILL');
    expectUntouched();
    await expect.poll(() => started.filter(isRunning), { timeout: 60_000 }).toEqual([]);
    // What lies in the project itself may be gone: another test's build has the right to remove it too.
    const besideOutput = left.filter((folder) => folder.startsWith(work));
    expect(besideOutput.length).toBeGreaterThan(0);
    expect(besideOutput.filter((folder) => existsSync(folder))).toEqual(besideOutput);

    const { code, said } = await buildAnd(() => {});
    expect(code, said).toBe(0);
    expect(left.filter((folder) => existsSync(folder))).toEqual([]);
    expect(readdirSync(work).sort()).toEqual(['cache', 'dist']);
    expect(readdirSync(output)).toContain('sitemap-index.xml');
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
