/** What a build that was ended by force leaves behind is removed by the next one, and nothing else is. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { publish } from '../../src/cli/build.ts';
import { clearLeftovers } from '../../src/cli/workFolder.ts';
import { project } from '../repo/tree.ts';
import { build, whole } from './fakeBuild.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-left-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let parent = '';
let output = '';
vi.spyOn(console, 'log').mockImplementation(() => {});
beforeEach(() => {
  parent = mkdtempSync(join(work, 'of-'));
  output = join(parent, 'dist');
});
const published = () => readFileSync(join(output, 'index.html'), 'utf8');
const around = () => readdirSync(parent).sort();

describe('what an ended build left', () => {
  /** The number of a process that is gone. */
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const leave = (name: string, ...parts: string[]) => {
    for (const part of parts) build(join(parent, name, part), part);
    return name;
  };

  test('is removed by the next build, and nothing else is', async () => {
    build(output, 'last good');
    leave(`.dist-build-${gone}-aB3xY9`, 'site');
    leave(`.dist-build-${gone}-aB3xY8`, 'site', 'previous');
    const kept = [
      leave(`.dist-build-${process.ppid}-aB3xY9`, 'site'),
      leave(`.dist-build-${gone}-letters`, 'site'),
      leave(`.dist-build-${gone}-aB3xY7`, 'letters'),
      leave(`.other-build-${gone}-aB3xY9`, 'site'),
      leave('.dist-notes', 'site'),
    ];
    writeFileSync(join(parent, `.dist-build-${gone}-aB3xY6`), 'a file');
    expect(await publish(output, whole('new'))).toBe(0);
    expect(around()).toEqual(['dist', ...kept, `.dist-build-${gone}-aB3xY6`].sort());
  });

  test('between the two steps of a change holds the last good build, which goes back', () => {
    leave(`.dist-build-${gone}-aB3xY9`, 'site', 'previous');
    clearLeftovers(output);
    expect(published()).toBe('previous');
    expect(around()).toEqual(['dist']);
  });

  test('in the project itself is removed too', async () => {
    const folder = join(project, '.cache', `.site-build-${gone}-aB3xY9`);
    mkdirSync(join(folder, 'site'), { recursive: true });
    await publish(output, whole('new'));
    expect(existsSync(folder)).toBe(false);
  });
});
