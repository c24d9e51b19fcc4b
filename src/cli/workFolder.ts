/**
 * A hidden folder beside the output, on the same file system, named after the process that owns it. `site` is the new
 * build; while the two change places, `previous` is the old one.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface WorkFolder {
  folder: string;
  site: string;
  previous: string;
}

const inUse = new Set<string>();
const parts = ['site', 'previous'];

export function startWork(output: string): WorkFolder {
  mkdirSync(dirname(output), { recursive: true });
  const folder = mkdtempSync(join(dirname(output), `.${basename(output)}-build-${process.pid}-`));
  inUse.add(folder);
  return partsOf(folder);
}

export function endWork({ folder, previous }: WorkFolder): void {
  inUse.delete(folder);
  // The last good build is still here only where it could not be put back: it is not ours to lose.
  if (!existsSync(previous)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Removes what builds left that were ended by force. One that was ended between the two halves of the change has the
 * last good build in it, which goes back to its place. Folders of builds that are running now stay.
 */
export function clearLeftovers(output: string): void {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  const start = `.${basename(output)}-build-`;
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    const [, pid] = /^(\d+)-[A-Za-z0-9]{6}$/.exec(entry.name.slice(start.length)) ?? [];
    const folder = join(parent, entry.name);
    if (!entry.name.startsWith(start) || !pid || !entry.isDirectory() || isRunning(Number(pid), folder)) continue;
    if (readdirSync(folder).some((name) => !parts.includes(name))) continue;
    const { previous } = partsOf(folder);
    if (existsSync(previous) && !existsSync(output)) renameSync(previous, output);
    rmSync(folder, { recursive: true, force: true });
  }
}

function partsOf(folder: string): WorkFolder {
  return { folder, site: join(folder, 'site'), previous: join(folder, 'previous') };
}

/** Signal 0 reaches a process without doing anything to it. A number may have gone to another program: then it stays. */
function isRunning(pid: number, folder: string): boolean {
  if (pid === process.pid) return inUse.has(folder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
