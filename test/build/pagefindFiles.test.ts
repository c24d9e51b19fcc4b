/** A Pagefind that cannot work fails the build; one that ends without a word leaves the build unfinished, which is never published. */
import { close } from 'pagefind';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { pagefindFiles } from '../../src/build/pagefindFiles.ts';

const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => silent.mockRestore());
/** So that each test has a process of its own. */
afterEach(async () => {
  vi.unstubAllEnvs();
  await close().catch(() => undefined);
});

test('one that is not there', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere/pagefind');
  await expect(pagefindFiles(['aaaa aaab'])).rejects.toThrow('Pagefind');
});

test('one that works makes what a browser reads, and nothing else', async () => {
  const { files } = await pagefindFiles(['aaaa aaab', 'aaab zbcy']);
  const kinds = (await files).map(({ path }) => path.replace(/^.*\.(pf_\w+)$/, '$1'));
  expect([...new Set(kinds)].sort()).toEqual([
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pf_index',
    'pf_meta',
    'wasm.unknown.pagefind',
  ]);
});
