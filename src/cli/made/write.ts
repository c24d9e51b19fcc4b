/** Writes new files, all or none, and never over one that is there. Each is made whole beside the root's content first. */
import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Path from the root → text. */
export type NewFiles = ReadonlyMap<string, string>;

/** The first that is there already. */
export const standing = (root: string, files: NewFiles): string | undefined =>
  [...files.keys()].find((path) => existsSync(join(root, path)));

/** Throws where one cannot be written; then nothing is left of any, nor of the folders made for them. */
export function writeNew(root: string, files: NewFiles): void {
  const folder = mkdtempSync(join(root, '.kpi-new-'));
  const undo: (() => void)[] = [];
  const paths = [...files.keys()];
  // Nobody's stop falls between two files: it is heard when all are there.
  const hold = () => undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hold);
  try {
    paths.forEach((path, index) => {
      writeFileSync(join(folder, String(index)), files.get(path) ?? '');
    });
    paths.forEach((path, index) => {
      makeFolder(dirname(join(root, path)), undo);
      place(join(folder, String(index)), join(root, path));
      undo.push(() => rmSync(join(root, path)));
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, hold);
  }
}

/** At once and whole, or not at all; a disk that has no links is copied to. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}
