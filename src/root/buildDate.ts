/**
 * Days: "today" for a build and for a check, as people in Thailand count them (UTC+7, the whole year round).
 * A build never asks the clock, so that it repeats; a check does, because it can only refuse: what passes on one day
 * passes on every later day, and is built the same.
 */
import type { DateBasis } from '../assessment/index.ts';
import { readSettings, type Variables } from '../environment/index.ts';
import type { SourceTree } from '../input/index.ts';
import { git } from './git.ts';

export interface BuildDate {
  /** ISO date, common era. */
  today: string;
  basis: DateBasis;
  /** Short commit id, or null without Git. */
  commit: string | null;
}

/** SOURCE_DATE_EPOCH, else the date of the commit, else the newest date in the data. */
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
  const dates = tree.assessments.flatMap(({ front, results, awarded }) => [
    front.revised ?? '',
    ...[...results, ...awarded].map(({ asOf }) => asOf ?? ''),
  ]);
  return dates.sort().at(-1) ?? '1970-01-01';
}

/** The latest day that a date of the content can state: the latest of the clock, the commit and SOURCE_DATE_EPOCH, so that a slow clock refuses nothing that is already known. */
export function latestDay(root: string, environment: Variables = process.env, now: number = Date.now() / 1000): string {
  const { sourceDate } = readSettings(environment).settings;
  const committed = git(root, ['log', '-1', '--format=%ct']);
  const ofCommit = committed && /^\d{1,11}$/.test(committed) ? Number(committed) : 0;
  return toBangkokDay(toMoment(Math.max(now, sourceDate ?? 0, ofCommit) * 1000));
}

const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day (ISO date) on which a moment falls. */
export function toBangkokDay(moment: string): string {
  return new Date(Date.parse(moment) + OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment (UTC) at which a day begins. */
export function bangkokDayStart(isoDate: string): string {
  return toMoment(Date.parse(`${isoDate}T00:00:00Z`) - OFFSET_MS);
}

/** Milliseconds since 1970 → "2024-09-30T17:00:00Z"; what is below a second is left out. */
export function toMoment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
