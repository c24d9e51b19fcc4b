/** Help is one table: of every npm script, in both languages, as the README has it. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandHelp, renderCommands, renderHelp } from '../../src/cli/help.ts';
import { packageFile, project, read } from '../repo/tree.ts';

const commands = Object.entries(commandHelp);

test('every npm script has its help, in both languages', () => {
  expect(commands.map(([name]) => name).sort()).toEqual(Object.keys(packageFile.scripts).sort());
  for (const [name, { usage, th, en, options = [] }] of commands) {
    expect(usage).toMatch(new RegExp(`^npm (run )?${name}\\b`));
    for (const one of [{ th, en }, ...options]) {
      expect(one.th).toMatch(/[ก-๛]/);
      expect(one.en).not.toMatch(/[ก-๛]/);
    }
    expect(renderCommands()).toContain(usage);
  }
});

test('the README tells the same', () => {
  const rows = [...read('README.md').matchAll(/^\| `(npm [^`]+)` +\| (.+?) +\|$/gm)].map(([, usage, en]) => [
    usage,
    en,
  ]);
  expect(rows).toEqual(commands.map(([, { usage, en }]) => [usage, en]));
});

test('a command tells its help and does nothing else; without a command all are told', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/run.mjs', ...args], { cwd: project, encoding: 'utf8' });
  const help = run('schemas', '--help');
  expect([help.status, help.stdout.trimEnd()]).toEqual([0, renderHelp('schemas')]);
  const none = run();
  expect([none.status, none.stderr.trimEnd()]).toEqual([1, renderCommands()]);
});
