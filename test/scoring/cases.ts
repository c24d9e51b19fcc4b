/** Reads the decision tables. Every cell is text; a table without rows would test nothing, so it is refused. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { OBS_STATUSES, type Observation } from '../../src/scoring/index.ts';

const folder = new URL('./cases/', import.meta.url);

export const tables = readdirSync(folder).map((file) => file.replace(/\.csv$/, ''));

export function readCases<Column extends string>(table: string): Record<Column | 'case' | 'source', string>[] {
  const text = readFileSync(new URL(`${table}.csv`, folder), 'utf8').trimEnd();
  const [header = [], ...rows] = Papa.parse<string[]>(text).data;
  if (rows.length === 0) throw new Error(`${table}.csv has no case`);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${table}.csv: ${row[0]} has ${row.length} cells`);
    return Object.fromEntries(row.map((cell, index) => [header[index], cell])) as Record<Column, string> &
      Record<'case' | 'source', string>;
  });
}

/** "services=4 agencies=8(P) points=(O)" → observations; no status means A. */
export function parseObservations(text: string): Observation[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [, measure, value, status = 'A'] = /^([a-z_]+)=([\d.]*)(?:\(([A-Z])\))?$/.exec(part) ?? [];
      const known = OBS_STATUSES.find((candidate) => candidate === status);
      if (measure === undefined || known === undefined) throw new Error(`Cannot read "${part}"`);
      return { measure, value: value === '' || value === undefined ? null : value, status: known };
    });
}
