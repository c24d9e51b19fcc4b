/** Only a whole build takes the place of the last one, which is never lost on the way. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { alone } from '../../src/cli/alone.ts';
import { runNode } from '../../src/cli/astro.ts';
import { type Make, publish } from '../../src/cli/build.ts';
import { moveFolder, takePlace } from '../../src/cli/swap.ts';
import { isMarked, listName, missingFrom } from '../../src/environment/index.ts';
import { build, whole } from './fakeBuild.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-half-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let parent = '';
let output = '';
const said = { out: vi.spyOn(console, 'log'), error: vi.spyOn(console, 'error') };
beforeEach(() => {
  parent = mkdtempSync(join(work, 'of-'));
  output = join(parent, 'dist');
  for (const spy of Object.values(said)) spy.mockReset().mockImplementation(() => {});
});

const published = () => readFileSync(join(output, 'index.html'), 'utf8');
const around = () => readdirSync(parent).sort();
const errors = () => said.error.mock.calls.flat().join('\n');

describe('a whole build', () => {
  test('takes the place of an absent, an empty and an earlier one, and leaves nothing beside it', async () => {
    for (const content of ['first', 'second']) {
      expect(await publish(output, whole(content))).toBe(0);
      expect(published()).toBe(content);
      expect(around()).toEqual(['dist']);
    }
    expect(isMarked(output)).toBe(true);
    expect(readFileSync(join(output, listName), 'utf8').split('\n').slice(1, 3)).toEqual([
      '6 about/index.html',
      '6 index.html',
    ]);
  });
});

describe('not published', () => {
  const halves: [string, (folder: string) => void, string][] = [
    ['nothing at all', (folder) => rmSync(folder, { recursive: true }), listName],
    ['no list', (folder) => rmSync(join(folder, listName)), listName],
    ['an empty list', (folder) => writeFileSync(join(folder, listName), ''), listName],
    ['a list cut short', (folder) => cut(join(folder, listName)), listName],
    ['a page missing', (folder) => rmSync(join(folder, 'about/index.html')), 'about/index.html'],
    ['a page cut short', (folder) => writeFileSync(join(folder, 'index.html'), 'n'), 'index.html'],
    ['a page too many', (folder) => writeFileSync(join(folder, 'other.html'), ''), 'other.html'],
  ];
  test.each(halves)('%s, though the process ended with 0', async (_, spoil, missing) => {
    build(output, 'last good');
    const code = await publish(output, async (folder) => {
      build(folder, 'new');
      spoil(folder);
      return 0;
    });
    expect(code).toBe(1);
    expect(published()).toBe('last good');
    expect(missingFrom(output)).toEqual([]);
    expect(around()).toEqual(['dist']);
    expect(errors()).toContain(missing);
    expect(errors()).toContain(`สิ่งที่อยู่ใน ${output} ไม่ถูกเปลี่ยน`);
  });

  test.each([1, 130, 134, 137, 143])('a whole folder whose process ended with %i', async (code) => {
    build(output, 'last good');
    const make: Make = async (folder) => {
      build(folder, 'new');
      return code;
    };
    expect(await publish(output, make)).toBe(code);
    expect(published()).toBe('last good');
    expect(around()).toEqual(['dist']);
  });

  test('what threw', async () => {
    build(output, 'last good');
    await expect(publish(output, () => Promise.reject(new Error('thrown')))).rejects.toThrow('thrown');
    expect(published()).toBe('last good');
    expect(around()).toEqual(['dist']);
  });
});

describe('what is said', () => {
  test.each([
    [143, '', 'ถูกสั่งให้หยุด', 'told to stop'],
    [137, '', 'หน่วยความจำไม่พอ', 'memory ran out'],
    [134, 'FATAL ERROR: JavaScript heap out of memory', 'หน่วยความจำไม่พอ', 'memory ran out'],
    [1, 'ERR_WORKER_OUT_OF_MEMORY', 'หน่วยความจำไม่พอ', 'memory ran out'],
    [
      1,
      'at /x/content/pages/about.mdx:3:1 in content/pages/about.mdx',
      'content/pages/about.mdx',
      'content/pages/about.mdx',
    ],
    [1, 'TypeError: x is not a function', 'ผู้ดูแลระบบ', 'whoever maintains the site'],
  ])('%i %s', async (code, words, th, en) => {
    await publish(output, async (_, hear) => {
      hear(words);
      return code;
    });
    const [first = '', second = ''] = errors().trim().split('\n');
    expect(first).toContain(th);
    expect(second).toContain(en);
  });
});

describe('the exit code of a process', () => {
  test.each([
    ['process.exit(0)', 0],
    ['process.exit(3)', 3],
    ['process.kill(process.pid, "SIGKILL")', 137],
    ['process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)', 143],
    ['process.abort()', 134],
    ['await new Promise(() => {})', 13],
    ['throw new Error("x")', 1],
  ])('%s → %i', { timeout: 30_000 }, async (script, code) => {
    expect(await runNode(['--input-type=module', '-e', script], {}, { hear: () => {} })).toBe(code);
  });
});

describe('a change of places that fails', () => {
  test('puts the last build back', () => {
    build(output, 'last good');
    const site = join(parent, 'gone');
    expect(() => takePlace({ site, previous: join(parent, 'previous') }, output)).toThrow('ENOENT');
    expect(published()).toBe('last good');
  });

  test('leaves the last build where it cannot be set aside', () => {
    build(output, 'last good');
    build(join(parent, 'site'), 'new');
    const previous = join(parent, 'no/such/folder');
    expect(() => takePlace({ site: join(parent, 'site'), previous }, output)).toThrow('ENOENT');
    expect(published()).toBe('last good');
  });

  test.runIf(existsSync('/dev/shm'))('between file systems it is copied whole', () => {
    const elsewhere = mkdtempSync('/dev/shm/kpi-half-');
    try {
      build(join(parent, 'site'), 'new');
      moveFolder(join(parent, 'site'), join(elsewhere, 'site'));
      expect(missingFrom(join(elsewhere, 'site'))).toEqual([]);
      expect(existsSync(join(parent, 'site'))).toBe(false);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});

describe('two builds into one folder', () => {
  test('at once: each is published whole, the later one stays', async () => {
    const contents = Array.from({ length: 8 }, (_, index) => `build ${index}`);
    const codes = await Promise.all(
      contents.map((content) =>
        publish(output, async (folder) => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          build(folder, content);
          return 0;
        }),
      ),
    );
    expect(codes).toEqual(contents.map(() => 0));
    expect(contents).toContain(published());
    expect(missingFrom(output)).toEqual([]);
    expect(around()).toEqual(['dist']);
  });

  test('another that came between the two steps is replaced', () => {
    build(output, 'came between');
    build(join(parent, 'site'), 'later');
    takePlace({ site: join(parent, 'site'), previous: join(parent, 'previous') }, output);
    expect(published()).toBe('later');
    expect(existsSync(join(parent, 'previous'))).toBe(false);
  });

  test('of one project, one waits for the other', async () => {
    let running = 0;
    const most: number[] = [];
    const one = () =>
      alone(parent, async () => {
        most.push(++running);
        await new Promise((resolve) => setTimeout(resolve, 30));
        running--;
      });
    await Promise.all([one(), one(), one()]);
    expect(most).toEqual([1, 1, 1]);
    expect(said.out.mock.calls.flat().join()).toContain('waiting for the build that is running here');
  });
});

function cut(list: string): void {
  const text = readFileSync(list, 'utf8');
  writeFileSync(list, text.slice(0, text.length / 2));
}
