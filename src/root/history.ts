/**
 * When each file of content and data was published, as Git's log has it. One pass over the log serves every file, so
 * that a whole government costs little more than one agency. The wall clock and the files' own times are never asked:
 * what is not committed has no time yet.
 */
import type { FileHistory, History } from '../assessment/index.ts';
import { readSettings, type Variables } from '../environment/index.ts';
import { toMoment } from './buildDate.ts';
import { git } from './git.ts';
import { resultHistoryOf } from './resultHistory.ts';

/** Marks that no path holds: one begins a commit, one ends its heading. */
const COMMIT = '\u0002';
const HEADING = '\u0003';

/**
 * A merge counts on the day on which it brought its changes to the branch: until then nothing of them was published.
 * A renamed file counts as one that went and one that came.
 */
export function historyOf(root: string, environment: Variables = process.env): History {
  const { sourceDate } = readSettings(environment).settings;
  const branch = ['-c', 'log.showSignature=false', 'log', '--first-parent'];
  const names = ['-m', '--no-renames', '--name-only', '-z', '--relative'];
  const log = git(root, [...branch, ...names, `--format=%x02%ct %P%x03`, '--', 'content', 'data']);
  const isShallow = git(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  const commits = git(root, [...branch, '--format=%ct'])?.split('\n') ?? [];
  return {
    files: log === null ? {} : readLog(log, isShallow),
    results: resultHistoryOf(root, isShallow, atSecond),
    commits: commits.map((seconds) => atSecond(seconds)).sort(),
    epoch: sourceDate === null ? null : atSecond(sourceDate),
  };
}

/** Where a shallow clone is cut off, Git shows a commit without parents that brings every file. */
function readLog(log: string, isShallow: boolean): Record<string, FileHistory> {
  const files: Record<string, FileHistory> = {};
  for (const commit of log.split(COMMIT).slice(1)) {
    const [heading = '', paths = ''] = commit.split(HEADING);
    const [seconds = '', ...parents] = heading.trim().split(' ');
    const moment = atSecond(seconds);
    const isCutOff = isShallow && parents.length === 0;
    for (const path of paths.split('\0').map((name) => name.replace(/^\n/, ''))) {
      if (path === '') continue;
      const known = files[path];
      files[path] = {
        first: isCutOff ? null : earlier(moment, known?.first),
        last: known && known.last > moment ? known.last : moment,
      };
    }
  }
  return files;
}

/** Clocks differ, so an older commit may bear a later date. */
const earlier = (moment: string, known: string | null | undefined) => (known && known < moment ? known : moment);

const atSecond = (epochSeconds: string | number) => toMoment(Number(epochSeconds) * 1000);
