/** When what is published was published, as Git has it. Moments are ISO 8601 in UTC, to the second: "2024-09-30T17:00:00Z". */

/** Where "today" comes from: the environment, the last commit, or the newest date in the data. */
export type DateBasis = 'environment' | 'commit' | 'data';

export interface FileHistory {
  /** Of the first commit that had the file; null where a shallow clone does not reach back to it. */
  first: string | null;
  /** Of the last commit that changed or removed it. */
  last: string;
}

/**
 * By path from the root, then by the first three cells of its row, such as "5.1,2,share": the moment of the first commit
 * that had a value there; null where a shallow clone does not reach back to it.
 */
export type ResultHistory = Record<string, Record<string, string | null>>;

export interface History {
  /** By path from the root; removed files too, since their going is a change. Empty without Git. */
  files: Record<string, FileHistory>;
  /** Empty without Git. */
  results: ResultHistory;
  /** Every commit of the branch, earliest first; empty without Git. */
  commits: string[];
  /** SOURCE_DATE_EPOCH, which stands for the moment of publication where Git knows none. */
  epoch: string | null;
}
