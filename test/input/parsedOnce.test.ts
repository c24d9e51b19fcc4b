/** A sound text of YAML is parsed once: its places are asked only for problems, and asking parses it again. */
import { rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { loadTree } from '../../src/root/index.ts';
import { makeDemoRoot } from '../tools/demo/demo.ts';

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

test('every text of a sound root', () => {
  const root = makeDemoRoot();
  try {
    vi.mocked(parseDocument).mockClear();
    expect(loadTree(root).issues).toEqual([]);
    const texts = vi.mocked(parseDocument).mock.calls.map(([text]) => text);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
