/**
 * "Today" for a build, so that builds repeat: SOURCE_DATE_EPOCH, else the date of the commit, else the newest
 * date in the data. The wall clock is never asked.
 */
import { readSettings, type Variables } from '../environment/index.ts';
import type { SourceTree } from '../load/index.ts';
import { toBangkokDay, toMoment } from './bangkokTime.ts';
import { git } from './git.ts';

/** Where "today" comes from: the environment, the last commit, or the newest date in the data. */
export type DateBasis = 'environment' | 'commit' | 'data';

export interface BuildDate {
  /** ISO date, common era. */
  today: string;
  basis: DateBasis;
  /** Short commit id, or null without Git. */
  commit: string | null;
}

export function buildDate(root: string, tree: SourceTree, environment: Variables = process.env): BuildDate {
  const commit = git(root, ['rev-parse', '--short=10', 'HEAD']);
  const { sourceDate } = readSettings(environment).settings;
  if (sourceDate !== null) return { today: dayOf(sourceDate), basis: 'environment', commit };
  const committed = git(root, ['log', '-1', '--format=%ct']);
  if (committed && /^\d+$/.test(committed)) return { today: dayOf(Number(committed)), basis: 'commit', commit };
  return { today: newestDate(tree), basis: 'data', commit };
}

const dayOf = (seconds: number): string => toBangkokDay(toMoment(seconds * 1000));

function newestDate(tree: SourceTree): string {
  const dates = tree.assessments.flatMap(({ front, results }) => [
    front.revised,
    ...results.map(({ asOf }) => asOf ?? ''),
  ]);
  return dates.sort().at(-1) ?? '1970-01-01';
}
