/** A copy of the small sound site that a test may spoil. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE } from '../issues/fixtures.ts';

export function withRoot<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'kpi-attack-'));
  try {
    cpSync(SITE, root, { recursive: true });
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** @throws where there is nothing to replace, so that an attack cannot go stale. */
export function replaceIn(root: string, file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, changed);
}
