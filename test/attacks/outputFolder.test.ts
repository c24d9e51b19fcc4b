/** Where a build may not write: nobody's files are lost, whichever way the folder is named. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildSettings, renderRefusals, writeFileList } from '../../src/environment/index.ts';
import { project as realProject } from '../repo/tree.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-output-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A small project with a root of its own beside it, documents of somebody, and links to all of them. */
const above = join(work, 'above');
const project = join(above, 'project');
const root = join(above, 'root');

beforeAll(() => {
  const files = [
    'project/.git/HEAD',
    'project/src/site.ts',
    'project/content/a.mdx',
    'project/data/a.csv',
    'project/node_modules/x/index.js',
    'root/.git/HEAD',
    'root/content/a.mdx',
    'root/data/a.csv',
    'documents/letter.docx',
    'Web/index.html',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(above, file)), { recursive: true });
    writeFileSync(join(above, file), file);
  }
  mkdirSync(join(above, 'empty'));
  mkdirSync(join(above, 'empty-base'));
  builtIn(join(above, 'built'));
  builtIn(join(above, 'root/site'));
  const links = { 'to-content': 'root/content', 'to-documents': 'documents', 'to-above': '.', 'to-nothing': 'nothing' };
  for (const [name, target] of Object.entries(links)) symlinkSync(join(above, target), join(above, name), 'dir');
  symlinkSync(join(above, 'to-itself'), join(above, 'to-itself'), 'dir');
  symlinkSync(join(above, 'built'), join(above, 'to-built'), 'dir');
});

function builtIn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'built');
  writeFileList(folder);
}

function judge(output: string, cache = join(project, '.cache/astro')) {
  const before = everything();
  const judged = readBuildSettings(project, output, { KPI_ROOT: root, KPI_CACHE: cache });
  expect(everything()).toEqual(before);
  return judged;
}
const everything = () =>
  globSync('**/*', { cwd: above, exclude: (name) => name === 'to-above' }).map((path) => [
    path,
    existsSync(join(above, path)) && statSync(join(above, path)).size,
  ]);

describe('KPI_OUT may be', () => {
  test.each([
    'absent',
    'empty',
    'built',
    'to-built',
    'root/site',
    'root/dist',
    'project/dist',
    'a/b/c',
    'project/.cache/x',
  ])('%s', (name) => {
    expect(renderRefusals(judge(join(above, name)).refusals)).toBe('');
  });

  test('a link to an earlier build: what it leads to is replaced, the link stays', () => {
    expect(judge(join(above, 'to-built')).settings.output).toBe(join(above, 'built'));
  });
});

describe('KPI_OUT may not be', () => {
  test.each([
    ['the project', 'project'],
    ['the project, with a slash', 'project/'],
    ['the project, by a way around', 'project/src/..'],
    ['the folder above the project', '.'],
    ['the top of the file system', '../../../..'],
    ['content of the project', 'project/content'],
    ['a new folder in the code', 'project/src/dist'],
    ['a new folder in the tests', 'project/test/dist'],
    ['Git of the project', 'project/.git'],
    ['a new folder in Git', 'project/.git/dist'],
    ['packages', 'project/node_modules'],
    ['a new folder in packages', 'project/node_modules/dist'],
    ['the root', 'root'],
    ['content of the root', 'root/content'],
    ['data of the root, with a slash', 'root/data/'],
    ['a new folder in data of the root', 'root/data/new'],
    ['Git of the root', 'root/.git'],
    ['a link to content', 'to-content'],
    ['a folder behind a link to content', 'to-content/new'],
    ['a link to the folder above', 'to-above'],
    ['content through a link', 'to-above/root/content'],
    ["somebody's documents", 'documents'],
    ['a link to documents', 'to-documents'],
    ['a web folder that nobody marked', 'Web'],
    ['a file', 'documents/letter.docx'],
    ['a folder in a file', 'documents/letter.docx/dist'],
    ['a link that leads nowhere', 'to-nothing'],
    ['a link that leads to itself', 'to-itself'],
    ['a folder behind a link to itself', 'to-itself/dist'],
    ['the cache', 'project/.cache/astro'],
    ['a folder in the cache', 'project/.cache/astro/dist'],
    ['a folder around the cache', 'project/.cache'],
  ])('%s (%s)', (_, name) => {
    const { refusals } = judge(`${above}/${name}`);
    expect(refusals.map(({ variable }) => variable)).toEqual(['KPI_OUT']);
    const [first = '', th, en] = renderRefusals(refusals).split('\n');
    expect(first).toContain(name);
    expect(th).toContain('จึงไม่เขียนทับ');
    expect(en).toContain('It is left as it is.');
  });

  test('an input that carries the mark of a build by accident', () => {
    const marked = join(work, 'marked');
    cpSync(root, join(marked, 'root'), { recursive: true });
    for (const folder of ['root', 'root/content']) writeFileList(join(marked, folder));
    for (const folder of ['root', 'root/content']) {
      const { refusals } = readBuildSettings(project, join(marked, folder), { KPI_ROOT: join(marked, 'root') });
      expect(refusals.map(({ variable }) => variable)).toEqual(['KPI_OUT']);
    }
  });

  test.runIf(existsSync(work.toUpperCase()))('content in other letters', () => {
    expect(judge(join(above, 'ROOT/CONTENT')).refusals).toHaveLength(1);
  });

  test.runIf(process.platform === 'linux')('a mount point', () => {
    const { refusals } = judge('/dev/shm');
    expect(refusals.map(({ variable }) => variable)).toEqual(['KPI_OUT']);
  });
});

describe('KPI_CACHE', () => {
  const output = join(above, 'absent');

  test.each(['absent-cache', 'empty', 'project/.cache/astro', 'project/.cache/other', 'root/.cache'])(
    'may be %s',
    (name) => {
      expect(renderRefusals(judge(output, join(above, name)).refusals)).toBe('');
    },
  );

  test.each([
    'project',
    '.',
    'project/src/cache',
    'root/content',
    'root/data/new',
    'to-content',
    'documents',
    'project/.git',
  ])('may not be %s', (name) => {
    const { refusals } = judge(output, join(above, name));
    expect(refusals.map(({ variable }) => variable)).toEqual(['KPI_CACHE']);
    expect(refusals[0]?.th).toContain('จึงไม่เขียนลงไป');
  });

  test.each(['documents/letter.docx', 'to-nothing'])('is no file: %s', (name) => {
    expect(judge(output, join(above, name)).refusals.map(({ variable }) => variable)).toEqual(['KPI_CACHE']);
  });

  test('may not hold the output', () => {
    expect(judge(join(above, 'absent-cache/site'), join(above, 'absent-cache')).refusals).toHaveLength(1);
  });
});

describe('the commands themselves', () => {
  test.each(['build', 'demo', 'start'])('npm run %s leaves a folder with documents alone', (command) => {
    const folder = join(work, `kept-${command}`);
    cpSync(join(above, 'documents'), folder, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(realProject, 'src/cli/run.mjs'), command], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, KPI_OUT: '.', KPI_ROOT: join(realProject, 'test/issues/site') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`✖ KPI_OUT=${JSON.stringify(folder)}`);
    expect(readFileSync(join(folder, 'letter.docx'), 'utf8')).toBe('documents/letter.docx');
  });

  test('Astro called by itself is stopped as well', { timeout: 60_000 }, () => {
    const folder = join(work, 'kept-astro');
    cpSync(join(above, 'documents'), folder, { recursive: true });
    const astro = join(realProject, 'node_modules/astro/bin/astro.mjs');
    const { status, stderr, stdout } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
      cwd: realProject,
      encoding: 'utf8',
      env: { ...process.env, KPI_OUT: folder, KPI_ROOT: 'test/issues/site', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    expect(status, stdout).not.toBe(0);
    expect(stderr).toContain(`✖ KPI_OUT=${JSON.stringify(`${folder}/`)}`);
    expect(readFileSync(join(folder, 'letter.docx'), 'utf8')).toBe('documents/letter.docx');
  });
});
