/** The roots of schemes: what all have in common with one of them over it, in a folder of its own. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const here = import.meta.dirname;
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function rootOf(name: string): string {
  const root = mkdtempSync(join(tmpdir(), 'kpi-scheme-'));
  made.push(root);
  for (const folder of ['common', name])
    for (const part of ['content', 'data']) {
      const from = join(here, folder, part);
      if (existsSync(from)) cpSync(from, join(root, part), { recursive: true });
    }
  return root;
}

/** Noon of the day on which the scheme is looked at, in seconds. */
export const epochOf = (name: string) =>
  String(Date.parse(`${readFileSync(join(here, name, 'today.txt'), 'utf8').trim()}T12:00:00+07:00`) / 1000);
