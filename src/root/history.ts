/**
 * When each file of content and data was published, as Git's log has it. One pass over the log serves every file, so
 * that a whole government costs little more than one agency. The wall clock and the files' own times are never asked:
 * what is not committed has no time yet.
 */
import type { FileHistory, History } from '../assessment/index.ts';
import { readSettings, type Variables } from '../environment/index.ts';
import { toMoment } from './buildDate.ts';
import { type CommitChanges, commitChanges, readLog } from './log.ts';
import { isShallow } from './published.ts';
import { rowHistoryOf } from './rowHistory.ts';

export function historyOf(root: string, environment: Variables = process.env): History {
  const { sourceDate } = readSettings(environment).settings;
  const isCutOff = isShallow(root);
  return {
    files: filesOf(commitChanges(root) ?? [], isCutOff),
    rows: rowHistoryOf(root, isCutOff),
    commits: (readLog(root, [], []) ?? []).map(({ moment }) => moment).sort(),
    epoch: sourceDate === null ? null : toMoment(sourceDate * 1000),
  };
}

/** Where a shallow clone is cut off, Git shows a commit without parents that brings every file. */
function filesOf(commits: readonly CommitChanges[], isShallow: boolean): Record<string, FileHistory> {
  const files: Record<string, FileHistory> = {};
  for (const { commit, moment, parents, changes } of commits) {
    const isCutOff = isShallow && parents.length === 0;
    for (const { path } of changes) {
      const known = files[path];
      const isLater = !known || moment > known.last;
      files[path] = {
        first: isCutOff ? null : earlier(moment, known?.first),
        ...(isLater ? { last: moment, commit } : { last: known.last, commit: known.commit }),
      };
    }
  }
  return files;
}

/** Clocks differ, so an older commit may bear a later date. */
const earlier = (moment: string, known: string | null | undefined) => (known && known < moment ? known : moment);
