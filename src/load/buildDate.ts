/**
 * "Today" for a build, so that builds repeat: SOURCE_DATE_EPOCH, else the date of the commit, else the newest
 * date in the data. The wall clock is never asked.
 */
import { execFileSync } from 'node:child_process';
import type { SourceTree } from './types.ts';

/** Thailand's time, in which a commit's day is counted. */
const bangkokOffsetMs = 7 * 60 * 60 * 1000;

export interface BuildDate {
  /** ISO date, common era. */
  today: string;
  /** Short commit id, or null without Git. */
  commit: string | null;
}

export function buildDate(tree: SourceTree, environment: NodeJS.ProcessEnv = process.env): BuildDate {
  const commit = git(tree.root, ['rev-parse', '--short=10', 'HEAD']);
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? git(tree.root, ['log', '-1', '--format=%ct']);
  const today = epoch && /^\d+$/.test(epoch) ? toBangkokDay(Number(epoch)) : newestDate(tree);
  return { today, commit };
}

/** The day in Thailand at a moment. */
export function toBangkokDay(epochSeconds: number): string {
  return new Date(epochSeconds * 1000 + bangkokOffsetMs).toISOString().slice(0, 10);
}

function newestDate(tree: SourceTree): string {
  const dates = tree.assessments.flatMap(({ front, results }) => [
    front.revised,
    ...results.map(({ asOf }) => asOf ?? ''),
  ]);
  return dates.sort().at(-1) ?? '1970-01-01';
}

export function git(folder: string, args: string[]): string | null {
  try {
    return (
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    );
  } catch {
    return null;
  }
}
