/** Puts a whole build in the place of the last one, or leaves the last one where it was. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import type { WorkFolder } from './workFolder.ts';

/** How often another build may come between our two steps; the later build wins. */
const attempts = 20;

/** Throws, with the last build back in its place, where a step fails. */
export function takePlace({ site, previous }: Pick<WorkFolder, 'site' | 'previous'>, output: string): void {
  for (let attempt = 1; ; attempt++) {
    setAside(output, previous);
    try {
      moveFolder(site, output);
      break;
    } catch (error) {
      const cameFirst = existsSync(site) && existsSync(output);
      if (!cameFirst || attempt === attempts) {
        if (existsSync(previous) && !existsSync(output)) moveFolder(previous, output);
        throw error;
      }
      rmSync(previous, { recursive: true, force: true });
    }
  }
  rmSync(previous, { recursive: true, force: true });
}

function setAside(output: string, previous: string): void {
  try {
    moveFolder(output, previous);
  } catch (error) {
    if (existsSync(output)) throw error;
  }
}

/**
 * From the lower layer of a container's file system a folder cannot be renamed, nor from one file system to another: it
 * is copied, and then removed.
 */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV' || existsSync(to)) throw error;
    copyWhole(from, to);
    rmSync(from, { recursive: true, force: true });
  }
}

function copyWhole(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}
