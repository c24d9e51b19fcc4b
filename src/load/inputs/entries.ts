/** What stands in a folder, and what each entry is: asked of the entry itself, so that a link is never followed. */
import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../issues/index.ts';
import { isPassedOver } from './passedOver.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device' | 'denied' | 'none';

export interface Entry {
  name: string;
  kind: EntryKind;
  /** In bytes. */
  size: number;
}

/** Sorted by name; without what systems and programs leave. */
export function entriesOf(root: string, folder: string): { entries: Entry[]; issue?: Issue } {
  try {
    const names = readdirSync(join(root, folder)).filter((name) => !isPassedOver(name));
    return { entries: names.sort().map((name) => ({ name, ...kindOf(root, `${folder}/${name}`) })) };
  } catch {
    return { entries: [], issue: notReadable(folder, 'denied') };
  }
}

export function kindOf(root: string, path: string): Omit<Entry, 'name'> {
  try {
    const stats = lstatSync(join(root, path));
    return { kind: kindIn(stats), size: stats.size };
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'denied', size: 0 };
  }
}

export function kindIn(stats: Stats): EntryKind {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

export const notReadable = (file: string, kind: EntryKind): Issue => ({
  code: 'not-readable',
  place: { file },
  found: file.replace(/^.*\//, ''),
  values: { kind },
});
