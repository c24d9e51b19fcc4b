/** The schemes of this folder as roots that can be read. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const here = import.meta.dirname;

export const schemes = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'common')
  .map(({ name }) => name)
  .sort();

/** The scheme laid over what all have in common, there while it is used. */
export function inRoot<Read>(name: string, use: (root: string) => Read): Read {
  const root = mkdtempSync(join(tmpdir(), 'kpi-scheme-'));
  try {
    layRoot(name, root);
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The scheme over what all have in common, in a folder of the caller's. */
export function layRoot(name: string, root: string): void {
  for (const folder of ['common', name])
    for (const part of ['content', 'data']) {
      const from = join(here, folder, part);
      if (existsSync(from)) cpSync(from, join(root, part), { recursive: true });
    }
}

/** Seconds of the day on which its table is true. */
export const epochOf = (name: string): string =>
  String(Date.parse(`${readFileSync(join(here, name, 'today.txt'), 'utf8').trim()}T12:00:00+07:00`) / 1000);

/** A row of the table worked by hand; `agency` and `year` are empty where the scheme has one assessment alone. */
export interface Expected {
  scope: string;
  agency: string;
  year: string;
  id: string;
  round: string;
  state: string;
  score: string;
  weighted_score: string;
  level: string;
}

export function expectedOf(name: string): Expected[] {
  const rows: Expected[] = parse(readFileSync(join(here, name, 'expected.csv')), { columns: true });
  return rows.map((row) => {
    const [, agency = '', year = '', id = ''] = /^(?:([a-z-]+)\/(\d+)(?:\/|$))?(.*)$/.exec(row.id) ?? [];
    return { ...row, agency, year, id };
  });
}
