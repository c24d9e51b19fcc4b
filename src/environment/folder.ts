/**
 * Folders as the file system knows them: two paths are one folder where device and number agree, whatever the links,
 * `..`, capital letters or mounts on the way.
 */
import { lstatSync, realpathSync, type BigIntStats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The path without links; what does not exist yet stands behind the nearest folder that does. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(realPath(above), basename(whole));
  }
}

export type Kind = 'absent' | 'folder' | 'other';

/** `other` is a file, a link that leads nowhere, or a place that cannot be reached. */
export function kindOf(path: string): Kind {
  const stats = statsOf(path);
  if (stats) return stats.isDirectory() ? 'folder' : 'other';
  const above = dirname(resolve(path));
  if (isLink(path)) return 'other';
  return above === resolve(path) || kindOf(above) !== 'other' ? 'absent' : 'other';
}

/** `inner` is `outer` or lies somewhere below it. */
export function isWithin(inner: string, outer: string): boolean {
  const identity = identityOf(outer);
  return pathAndAbove(realPath(inner)).some((path) =>
    identity === null ? sameName(path, realPath(outer)) : identityOf(path) === identity,
  );
}

/** A folder on which another file system begins cannot be moved aside. */
export function isMountPoint(folder: string): boolean {
  return statSync(folder).dev !== statSync(dirname(realPath(folder))).dev;
}

export function pathAndAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...pathAndAbove(above)];
}

function identityOf(path: string): string | null {
  const stats = statsOf(path);
  return stats ? `${stats.dev}:${stats.ino}` : null;
}

function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Where neither exists, capital letters are taken to make no difference, as on Windows and macOS. */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
