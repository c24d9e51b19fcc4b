/** What Git says of a folder, or null without Git: no repository, no commit, no program. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A log of thousands of files is some megabytes; Node would cut it off at one. */
const LONGEST = 2 ** 29;

export function git(folder: string, args: readonly string[]): string | null {
  return gitBytes(folder, args)?.toString('utf8').trim() || null;
}

/** What people set for themselves changes no answer: the same commits are the same site everywhere. */
const settings = [
  'log.showSignature=false',
  'log.showRoot=true',
  'log.diffMerges=separate',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);

/** As it comes; `input` is what the command reads. */
export function gitBytes(folder: string, args: readonly string[], input = ''): Buffer | null {
  if (!isInRepository(resolve(folder))) return null;
  try {
    return execFileSync('git', [...settings, ...args], {
      cwd: folder,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: LONGEST,
    });
  } catch {
    return null;
  }
}

/** Looked up without a process: a root without Git asks for it many times. */
const isInRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInRepository(dirname(folder)));
