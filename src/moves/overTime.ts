/** What the check finds in the files beside what was before: published figures without a reason, closed years that are otherwise. */
import { assessmentOf, CLOSED_FILE, type SourcePart } from '../input/index.ts';
import { type Issue, sortIssues } from '../issues/index.ts';
import { closedIssues } from './closed.ts';
import type { FilesState } from './files.ts';
import { unexplainedChanges } from './unexplained.ts';

export interface Since {
  /** As they are published; null where that is not known, and then nothing is asked of what was published. */
  before: FilesState | null;
  after: FilesState;
  /** Paths that are otherwise, or came, or went. */
  changed: readonly string[];
  /** The latest ISO date that a date can state. */
  today: string;
}

/**
 * Every error, sorted. `tree`: what the check reads now; null where it refuses something, and then no score can be worked out
 * again. `issues`: what it finds in the files by themselves.
 */
export function issuesOverTime(
  { tree, issues }: { tree: SourcePart | null; issues: readonly Issue[] },
  { before, after, changed, today }: Since,
): Issue[] {
  const unexplained = before ? unexplainedChanges(before, after, changed, today) : [];
  const closed = tree ? closedIssues(tree) : [];
  // What is told of a figure that has no reason yet is told once.
  const isTold = ({ place }: Issue) =>
    unexplained.some((one) => one.place.file === place.file && one.place.row === place.row);
  const opened = before ? changed.filter((path) => isOpened(path, before, after)).map(closedMissing) : [];
  // A corrected figure that changes again is a new correction, not the old one written otherwise.
  const isOfOldReason = ({ code, values }: Issue) =>
    code === 'correction-differs' &&
    unexplained.some(({ place: { file, row } }) => file === values?.['file'] && row?.toString() === values['row']);
  return sortIssues([
    ...issues.filter((issue) => !isOfOldReason(issue)),
    ...unexplained,
    ...opened,
    ...closed.filter((issue) => !isTold(issue)),
  ]);
}

/** The record of a closed year that was published, and is there no more although its year is. */
function isOpened(path: string, before: FilesState, after: FilesState): boolean {
  const of = path.endsWith(`/${CLOSED_FILE}`) ? assessmentOf(path) : null;
  const isHere = (folder: string) => after.paths.some((one) => one.startsWith(folder));
  return (
    of !== null &&
    before.paths.includes(path) &&
    !after.paths.includes(path) &&
    isHere(`content/assessments/${of.agency}/${of.fiscalYear}/`)
  );
}

const closedMissing = (file: string): Issue => ({ code: 'closed-missing', place: { file } });
