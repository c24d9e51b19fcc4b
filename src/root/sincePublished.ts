/** The files beside what is published: the last published commit. */
import { assessmentOf, CORRECTIONS_FILE, type Found } from '../input/index.ts';
import { type FilesState, stateOf } from '../moves/index.ts';
import { type CommitFound, commitBefore, publishedCommit } from './published.ts';
import { changedSince, stateAt, trackedSince } from './stateAt.ts';

export interface SincePublished {
  /** Null without Git, and where nothing of an assessment and no correction changed. */
  before: FilesState | null;
  after: FilesState;
  changed: string[];
}

/** `more` are among what was `found`, and stand in no folder yet. `known`: what is published, where that need not be guessed. */
export function sincePublished(
  root: string,
  found: readonly Found[],
  more: readonly Found[],
  known?: CommitFound,
): SincePublished {
  const after = stateOf(found);
  const published = known ?? publishedCommit(root);
  if (typeof published === 'string') return { before: null, after, changed: [] };
  const ofAssessments = (paths: readonly string[]) =>
    paths.filter((path) => assessmentOf(path) !== null || path === CORRECTIONS_FILE);
  let base: CommitFound | null = published;
  let changed = ofAssessments([...changedSince(root, published.commit), ...more.map(({ path }) => path)]);
  // Nothing is otherwise than the last commit: it is what is being published, against the one before.
  if (changed.length === 0 && !known) {
    base = commitBefore(root, published);
    changed = base ? ofAssessments(trackedSince(root, base.commit)) : [];
  }
  return { before: base && changed.length > 0 ? stateAt(root, base.commit) : null, after, changed };
}
