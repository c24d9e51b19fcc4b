/** The sound site of the tests of issues in a repository of its own, whose commits bear the times that a test gives. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySoundSite } from './changedSite.ts';

export interface Repository {
  folder: string;
  /** Where `content` and `data` stand. */
  root: string;
  git: (...args: string[]) => string;
  /** Everything as it stands now; the moment is such as "2026-01-10T09:00:00+07:00". */
  commit: (moment: string) => void;
  /** Any other command that makes a commit. */
  at: (moment: string, ...args: string[]) => void;
  remove: () => void;
}

/** `place`: the root's folder inside the repository. Nothing is committed yet. */
export function makeRepository(place = '.'): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-history-'));
  const root = join(folder, place);
  const run = (args: string[], environment: Record<string, string> = {}) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...environment },
    });
  const git = (...args: string[]) => run(args);
  const at = (moment: string, ...args: string[]) => {
    run(['-c', 'user.name=Officer', '-c', 'user.email=officer@example.go.th', ...args], {
      GIT_COMMITTER_DATE: moment,
      GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
    });
  };
  git('init', '--quiet', '--initial-branch=main');
  copySoundSite(root);
  return {
    folder,
    root,
    git,
    at,
    commit: (moment) => {
      git('add', '--all');
      at(moment, 'commit', '--quiet', '--message', 'change');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
