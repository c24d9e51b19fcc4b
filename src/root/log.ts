/** Git's log of the branch, read at one place: a merge counts on the day on which it brought its changes to the branch. */
import { type Blob, blobOf } from './blobs.ts';
import { toMoment } from './buildDate.ts';
import { git } from './git.ts';

export interface Commit {
  /** Whole id. */
  commit: string;
  /** ISO 8601 in UTC, to the second. */
  moment: string;
  /** Ids; none of the first commit, and of that at which a shallow clone is cut off. */
  parents: string[];
}

/** A commit with what the log shows of it, as the other arguments ask. */
export interface Logged extends Commit {
  shown: string;
}

/** One begins a commit, one ends its heading. */
const COMMIT = '\u0002';
const HEADING = '\u0003';
/** A row of a past file can hold any sign; but it stands behind the sign that Git puts before each line, and no heading does. */
const COMMITS = new RegExp(`(?:^|[\\n\\0])${COMMIT}(?=[0-9a-f]{40,64} \\d+[ 0-9a-f]*${HEADING})`);

/** Latest first; `null` without Git. A renamed file counts as one that went and one that came. */
export function readLog(root: string, shown: readonly string[], paths: readonly string[]): Logged[] | null {
  const log = git(root, [
    ...['log', '--first-parent', '-m', '--no-renames', '--relative', `--format=${COMMIT}%H %ct %P${HEADING}`],
    ...shown,
    ...(paths.length > 0 ? ['--', ...paths] : []),
  ]);
  return log === null ? null : log.split(COMMITS).slice(1).map(toLogged);
}

function toLogged(text: string): Logged {
  const end = text.indexOf(HEADING);
  const [commit = '', seconds, ...parents] = text.slice(0, end).trim().split(' ');
  return { commit, moment: atSecond(seconds), parents, shown: text.slice(end + HEADING.length) };
}

const atSecond = (epochSeconds: string | undefined) => toMoment(Number(epochSeconds) * 1000);

/** A path from the root, and what a commit made of it; null where it came, or went. */
export interface PathChange {
  path: string;
  before: Blob | null;
  after: Blob | null;
}

export interface CommitChanges extends Commit {
  changes: PathChange[];
}

/** Every commit that touches content or data, latest first; null without Git. */
export function commitChanges(root: string): CommitChanges[] | null {
  const log = readLog(root, ['--raw', '--no-abbrev', '-z'], ['content', 'data']);
  return log?.map(({ shown, ...commit }) => ({ ...commit, changes: changesIn(shown) })) ?? null;
}

/** ":100644 100644 3b18e5… 9daeaf… M", then the path. */
function changesIn(shown: string): PathChange[] {
  const parts = shown.split('\0');
  return parts.flatMap((part, index): PathChange[] => {
    const [, from, to, was, is] = /^\n?:(\d+) (\d+) (\w+) (\w+) [A-Z]$/.exec(part) ?? [];
    const path = parts[index + 1];
    if (!from || !to || !was || !is || !path) return [];
    return [{ path, before: blobOf(from, was), after: blobOf(to, is) }];
  });
}
