/** Sound YAML is read without its syntax tree: that is slow, knows places, and is asked only where there is a problem. */
import { rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { loadTree } from '../../src/root/index.ts';
import { makeDemoRoot } from '../tools/demo/demo.ts';

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

test('a sound root needs no tree', () => {
  const root = makeDemoRoot();
  try {
    vi.mocked(parseDocument).mockClear();
    expect(loadTree(root).issues).toEqual([]);
    expect(vi.mocked(parseDocument).mock.calls.map(([text]) => text)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
