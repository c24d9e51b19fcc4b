/** Imports go one way, through one door, in no circle; what a browser runs needs no Node. */
import { describe, expect, test } from 'vitest';
import { type Import, imports, roomOf, sources } from './imports.ts';
import { filesOf, read } from './tree.ts';

const order = [
  'scoring',
  'thai',
  'words',
  'issues',
  'environment',
  'schema',
  'input',
  'sheet',
  'mdx',
  'parser',
  'assessment',
  'moves',
  'desk',
  'admin',
  'root',
  'explain',
  'audit',
  'publish',
  'draw',
  'search',
  'records',
  'simulator',
  'build',
  'cli',
  'site/components',
  'site/layouts',
  'site/pages',
  'site',
];
/** Rooms of Astro files and styles, where every file is used by its own path. */
const withoutDoor = ['cli', 'site/components', 'site/layouts', 'site/pages', 'site/styles'];
const outside = ['', 'site/fonts', 'site/styles'];

const show = ({ from, to }: Import) => `${from} → ${to}`;
const between = imports.filter(({ from, to }) => to.startsWith('src/') && roomOf(from) !== roomOf(to));

describe('rooms', () => {
  test('every file that is imported is there', () => {
    const missing = imports.filter(({ to }) => to.startsWith('src/') && filesOf(to).length === 0 && !/[[\]]/.test(to));
    expect(missing.map(show)).toEqual([]);
  });

  test('every room has its place in the order', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(
      [...new Set(sources.map(roomOf))].filter((room) => !order.includes(room) && !outside.includes(room)),
    ).toEqual([]);
  });

  test('a room imports only rooms before it', () => {
    const backwards = between.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return !outside.includes(here) && !outside.includes(there) && order.indexOf(there) >= order.indexOf(here);
    });
    expect(backwards.map(show)).toEqual([]);
  });

  test('a room is entered by its door', () => {
    const sideways = between.filter(({ to }) => {
      const room = roomOf(to);
      return !outside.includes(room) && !withoutDoor.includes(room) && to !== `src/${room}/index.ts`;
    });
    expect(sideways.map(show)).toEqual([]);
  });

  test('nothing comes from the tests: a command of theirs is started by its path alone', () => {
    expect(imports.filter(({ to }) => to.startsWith('test/')).map(show)).toEqual([]);
    expect(sources.filter((file) => file !== 'src/cli/run.mjs' && /['"`/]test\//.test(read(file)))).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(circles()).toEqual([]);
  });
});

/** Packages that need neither Node nor a native library. */
const browserPackages = [
  'chart.js',
  'fastest-levenshtein',
  'fraction.js',
  'hucre',
  'js-yaml',
  'papaparse',
  'yaml',
  'zod',
];

describe.each([
  'scoring',
  'thai',
  'words',
  'issues',
  'schema',
  'input',
  'sheet',
  'mdx',
  'assessment',
  'moves',
  'draw',
  'search',
  'simulator',
  'desk',
  'admin',
])('%s runs in a browser', (room) => {
  const reached = reachableFrom(sources.filter((file) => file.startsWith(`src/${room}/`)));

  test('neither it nor what it imports needs Node or a native package', () => {
    const needs = imports.filter(
      ({ from, to, typeOnly }) => reached.has(from) && !typeOnly && !to.startsWith('src/') && !isOfBrowser(to),
    );
    expect(needs.map(show)).toEqual([]);
  });

  test('nor a global of Node', () => {
    const asking = [...reached].filter((file) => /\b(?:Buffer|process|__dirname|require)\b\s*[.([]/.test(read(file)));
    expect(asking).toEqual([]);
  });
});

const isOfBrowser = (name: string) => browserPackages.some((one) => name === one || name.startsWith(`${one}/`));

test('a drawing takes numbers, levels and words: it knows neither the model nor the files, not even their types', () => {
  const room = sources.filter((file) => roomOf(file) === 'draw');
  const reached = new Set(imports.filter(({ from }) => room.includes(from)).map(({ to }) => roomOf(to)));
  expect([...reached].filter((name) => !['', 'draw', 'words', 'thai', 'scoring'].includes(name))).toEqual([]);
});

test('scoring is pure: nothing but fraction.js from outside', () => {
  const foreign = imports.filter(({ from, to }) => roomOf(from) === 'scoring' && !to.startsWith('src/scoring/'));
  expect(foreign.filter(({ to }) => to !== 'fraction.js').map(show)).toEqual([]);
});

test('only environment, root, build and commands touch files', () => {
  const touching = imports.filter(
    ({ from, to }) => /^node:fs/.test(to) && !['environment', 'root', 'build', 'cli'].includes(roomOf(from)),
  );
  expect(touching.map(show)).toEqual([]);
});

test('what the site calls itself is read at one place, and passed on', () => {
  const reading = imports.filter(({ to, typeOnly }) => to === 'src/publication.ts' && !typeOnly);
  expect(reading.map(show)).toEqual(['src/build/context.ts → src/publication.ts']);
});

test('only commands and the build print or exit', () => {
  const speaking = sources
    .filter((file) => !['cli', 'build'].includes(roomOf(file)))
    .filter((file) => /\bconsole\.|\bprocess\.exit/.test(read(file)));
  expect(speaking).toEqual([]);
});

/** A type from another file is a tie to it too. */
function targetsOf(file: string): string[] {
  return imports.filter(({ from, to }) => from === file && to.startsWith('src/')).map(({ to }) => to);
}

function reachableFrom(files: string[]): Set<string> {
  const reached = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    queue.push(...targetsOf(file));
  }
  return reached;
}

function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push([...path.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of targetsOf(file)) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  return found;
}
