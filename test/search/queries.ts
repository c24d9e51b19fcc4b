/**
 * The queries that the search is held to, one row each in queries.csv:
 * - `must_first`: any of these pages is right in first place; `must_appear`: all of these are found;
 * - `must_not_appear`: none of these is found, and `*` means that nothing at all is;
 * - `done`: how the search says it ended; empty where either way is right;
 * - `stands`: what a page that answers the query says, `|` between ways of saying it; empty for the query itself.
 * Pages are separated by a space. Invisible characters are written \uXXXX.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const ENDS = ['exact', 'approximate', 'none'] as const;
export type End = (typeof ENDS)[number];

export interface Query {
  group: string;
  query: string;
  mustFirst: string[];
  mustAppear: string[];
  /** Pages that would be wrong; null when any page would. */
  mustNotAppear: string[] | null;
  done: End | '';
  stands: string[];
}

export const queryColumns = [
  'group',
  'query',
  'must_first',
  'must_appear',
  'must_not_appear',
  'done',
  'stands',
  'note',
] as const;
type Row = Record<(typeof queryColumns)[number], string>;

export function readQueries(): Query[] {
  const rows: string[][] = parse(readFileSync(join(import.meta.dirname, '../content/search/queries.csv'), 'utf8'));
  const [header, ...lines] = rows;
  if (header?.join() !== queryColumns.join()) throw new Error(`queries.csv: the columns are ${queryColumns.join()}`);
  return lines.map(queryOf);
}

export function queryOf(line: string[]): Query {
  const row = Object.fromEntries(queryColumns.map((name, i) => [name, line[i] ?? ''])) as Row;
  const query = row.query.replace(/\\u([\da-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const done = row.done as End | '';
  if (done !== '' && !ENDS.includes(done)) throw new Error(`queries.csv: "${row.query}" cannot end as "${done}"`);
  return {
    group: row.group,
    query,
    mustFirst: pages(row.must_first),
    mustAppear: pages(row.must_appear),
    mustNotAppear: row.must_not_appear === '*' ? null : pages(row.must_not_appear),
    done,
    stands: row.stands ? row.stands.split('|') : [query],
  };
}

const pages = (cell: string) => cell.split(' ').filter(Boolean);
