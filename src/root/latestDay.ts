/**
 * The latest day that a date of the content can state. A build never asks the clock, so that it repeats; a check does,
 * because it can only refuse: what passes on one day passes on every later day, and is built the same.
 */
import { readSettings, type Variables } from '../environment/index.ts';
import { toBangkokDay, toMoment } from './bangkokTime.ts';
import { git } from './git.ts';

/** The latest of the clock, the commit and SOURCE_DATE_EPOCH, so that a slow clock refuses nothing that is already known. */
export function latestDay(root: string, environment: Variables = process.env, now: number = Date.now() / 1000): string {
  const { sourceDate } = readSettings(environment).settings;
  const committed = git(root, ['log', '-1', '--format=%ct']);
  const ofCommit = committed && /^\d{1,11}$/.test(committed) ? Number(committed) : 0;
  return toBangkokDay(toMoment(Math.max(now, sourceDate ?? 0, ofCommit) * 1000));
}
