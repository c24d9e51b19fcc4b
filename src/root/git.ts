/** What Git says of a folder, or null without Git: no repository, no commit, no program. */
import { execFileSync } from 'node:child_process';

/** A log of thousands of files is some megabytes; Node would cut it off at one. */
const LONGEST = 2 ** 29;

export function git(folder: string, args: string[]): string | null {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio, maxBuffer: LONGEST }).trim() || null;
  } catch {
    return null;
  }
}
