/**
 * "Today" for a build, so that builds repeat: SOURCE_DATE_EPOCH, else the date of the commit, else the newest
 * date in the data. The wall clock is never asked.
 */
import { toBangkokDay, toMoment } from './bangkokTime.ts';
import { git } from './git.ts';
import type { SourceTree } from './types.ts';

export interface BuildDate {
  /** ISO date, common era. */
  today: string;
  /** Short commit id, or null without Git. */
  commit: string | null;
}

export function buildDate(tree: SourceTree, environment: NodeJS.ProcessEnv = process.env): BuildDate {
  const commit = git(tree.root, ['rev-parse', '--short=10', 'HEAD']);
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? git(tree.root, ['log', '-1', '--format=%ct']);
  const today = epoch && /^\d+$/.test(epoch) ? toBangkokDay(toMoment(Number(epoch) * 1000)) : newestDate(tree);
  return { today, commit };
}

function newestDate(tree: SourceTree): string {
  const dates = tree.assessments.flatMap(({ front, results }) => [
    front.revised,
    ...results.map(({ asOf }) => asOf ?? ''),
  ]);
  return dates.sort().at(-1) ?? '1970-01-01';
}
