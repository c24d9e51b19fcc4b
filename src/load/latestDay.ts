/**
 * The latest day that a date of the content can state. A build never asks the clock, so that it repeats; a check does,
 * because it can only refuse: what passes on one day passes on every later day, and is built the same.
 */
import { toBangkokDay, toMoment } from './bangkokTime.ts';
import { git } from './git.ts';

/** The latest of the clock, the commit and SOURCE_DATE_EPOCH, so that a slow clock refuses nothing that is already known. */
export function latestDay(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  now: number = Date.now() / 1000,
): string {
  const known = [environment['SOURCE_DATE_EPOCH'], git(root, ['log', '-1', '--format=%ct'])];
  const seconds = known.flatMap((text) => (text && /^\d{1,11}$/.test(text) ? [Number(text)] : []));
  return toBangkokDay(toMoment(Math.max(now, ...seconds) * 1000));
}
