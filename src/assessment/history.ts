/** When what is published was published, as Git has it. Moments are ISO 8601 in UTC, to the second: "2024-09-30T17:00:00Z". */
import { assessmentTables, type FigureRow, type ResultRow, rowKeyOf } from '../input/index.ts';

/** Where "today" comes from: the environment, the last commit, or the newest date in the data. */
export type DateBasis = 'environment' | 'commit' | 'data';

export interface FileHistory {
  /** Of the first commit that had the file; null where a shallow clone does not reach back to it. */
  first: string | null;
  /** Of the last commit that changed or removed it. */
  last: string;
  /** Whole id of that commit. */
  commit: string;
}

/** What a row of figures held from a commit on. */
export interface RowVersion {
  /** Whole id. */
  commit: string;
  /** Null where a shallow clone does not reach back to when it came. */
  moment: string | null;
  /** Of the file at that commit, from 1. */
  line: number;
  /** Column → text, of the figures and the status, each that was not empty. */
  cells: Readonly<Record<string, string>>;
}

/** By path from the root, then by the row as `corrections.csv` names it; latest first. */
export type RowHistory = Record<string, Record<string, RowVersion[]>>;

/** What a row of figures held, latest first; none where Git does not know it. */
export function versionsOf(row: FigureRow | ResultRow, { rows }: Pick<History, 'rows'>): readonly RowVersion[] {
  const { table } = 'round' in row ? assessmentTables.results : assessmentTables.baselines;
  return rows[row.place.file]?.[rowKeyOf(table, row)] ?? [];
}

/** The moment from which a row held a value, or said that there was nothing; null where that is not known. */
export function firstHeld(versions: readonly RowVersion[] = []): string | null {
  const moments = versions
    .filter(({ cells }) => cells['value'] !== undefined || cells['obs_status'] === 'Z')
    .map(({ moment }) => moment);
  // Clocks differ, so an older commit may bear a later date.
  return moments.includes(null) ? null : (moments.sort()[0] ?? null);
}

export interface History {
  /** By path from the root; removed files too, since their going is a change. Empty without Git. */
  files: Record<string, FileHistory>;
  /** Empty without Git. */
  rows: RowHistory;
  /** Every commit of the branch, earliest first; empty without Git. */
  commits: string[];
  /** SOURCE_DATE_EPOCH, which stands for the moment of publication where Git knows none. */
  epoch: string | null;
}
