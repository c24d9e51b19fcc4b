/** What is true of this site's own content stands in test/content alone, so that no other test waits for an officer's next commit. */
import { expect, test } from 'vitest';
import { filesOf, read } from './tree.ts';

/** Ways to take this site's own content or its built pages one by one; tests of every page ask for all sites alike. */
const ways = [/load(?:Site|Tree|At)\(\s*(?:'\.'|projectFolder|project\b)/, /folders\.real\b/, /visit\(\s*'real'/];
/**
 * The benchmark measures the real site; the demo is held against its figures, which it must not repeat; the set-up builds
 * it; the rehearsal of growth counts what it starts from.
 */
const allowed = [
  'test/tools/bench/bench.ts',
  'test/tools/demo/demo.test.ts',
  'test/globalSetup.ts',
  'test/growth/growth.test.ts',
];

test('no other test reads it', () => {
  const others = filesOf('test/**/*.ts').filter((file) => !file.startsWith('test/content/') && !allowed.includes(file));
  expect(others.length).toBeGreaterThan(50);
  expect(others.filter((file) => ways.some((way) => way.test(read(file))))).toEqual([]);
  expect(allowed.filter((file) => !ways.some((way) => way.test(read(file))))).toEqual([]);
});
