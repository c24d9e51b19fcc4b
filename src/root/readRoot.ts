/** Reads the files of a root: every input of the program comes through here. A link is never followed. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type EntryKind, type Found, judge, sizeLimit } from '../input/index.ts';

/** What stands in `content` and `data`, looked into as far as it is due there; only files that are due are opened. */
export function readRoot(root: string): Found[] {
  const found: Found[] = [];
  const look = (folder: string, rule: string): boolean => {
    const names = namesIn(join(root, folder));
    for (const name of names ?? []) enter(folder === '' ? name : `${folder}/${name}`, rule);
    return names !== null;
  };
  const enter = (path: string, rule: string): void => {
    const entry = { path, ...kindOf(join(root, path)) };
    const judgement = judge(rule, entry);
    if (judgement === null) return;
    if ('file' in judgement) found.push(readFile(root, path));
    else if ('issue' in judgement || look(path, judgement.folder)) found.push(entry);
    else found.push({ ...entry, kind: 'denied' });
  };
  look('', '');
  return found;
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

function kindOf(path: string): { kind: EntryKind; size: number } {
  try {
    const stats = lstatSync(path);
    return { kind: kindIn(stats), size: stats.size };
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'denied', size: 0 };
  }
}

function kindIn(stats: Stats): EntryKind {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

/** The file may have changed since it was found: what is opened is looked at again, and a pipe is not waited for. */
export function readFile(root: string, path: string): Found {
  let opened: number | undefined;
  try {
    opened = openSync(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(opened);
    const kind = kindIn(stats);
    if (kind !== 'file') return { path, kind, size: 0 };
    const bytes = new Uint8Array(Math.min(stats.size, sizeLimit(path)) + 1);
    const size = readSync(opened, bytes);
    return { path, kind, size, bytes: bytes.subarray(0, size) };
  } catch {
    return { path, kind: 'denied', size: 0 };
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
