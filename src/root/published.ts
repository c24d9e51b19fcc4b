/** Which commit was published last, as far as this clone tells. */
import { git } from './git.ts';

export interface CommitFound {
  /** Whole id. */
  commit: string;
  /** Seconds since 1970. */
  seconds: number;
}

/** `no-git`: no repository, no commit; `unknown`: no such commit here; `cut-off`: a shallow clone may not reach it. */
export type NoCommit = 'no-git' | 'unknown' | 'cut-off';

/**
 * A commit by name. Without one: where the branch left the default branch of `origin`, which publishes; where there is
 * no such branch, the last commit.
 */
export function publishedCommit(root: string, name?: string): CommitFound | NoCommit {
  const head = commitOf(root, 'HEAD');
  if (head === null) return 'no-git';
  const missing = () => (isShallow(root) ? 'cut-off' : 'unknown');
  if (name !== undefined) return commitOf(root, name) ?? missing();
  const there = git(root, ['for-each-ref', '--format=%(refname)', ...BRANCHES])?.split('\n') ?? [];
  const branch = BRANCHES.find((one) => there.includes(one));
  if (branch === undefined) return head;
  const base = git(root, ['merge-base', 'HEAD', branch]);
  if (base === head.commit) return head;
  return base === null ? missing() : (commitOf(root, base) ?? missing());
}

/** The default branch of `origin`, by what it may be called. */
const BRANCHES = ['HEAD', 'main', 'master'].map((one) => `refs/remotes/origin/${one}`);

/** The commit before, on the branch; null of the first, and where a shallow clone is cut off. */
export const commitBefore = (root: string, { commit }: CommitFound): CommitFound | null =>
  commitOf(root, `${commit}^1`);

export const isShallow = (root: string): boolean => git(root, ['rev-parse', '--is-shallow-repository']) === 'true';

/** What begins with a dash is no name of a commit. */
function commitOf(root: string, name: string): CommitFound | null {
  if (name.startsWith('-')) return null;
  const shown = git(root, ['log', '-1', '--format=%H %ct', `${name}^{commit}`, '--']);
  const [commit, seconds] = shown?.split(' ') ?? [];
  return commit && seconds ? { commit, seconds: Number(seconds) } : null;
}
