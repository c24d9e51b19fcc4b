/** What the check says of new files, before any of them is written. */
import type { Issue } from '../../issues/index.ts';
import { isWarning } from '../../issues/index.ts';
import { loadTree } from '../../root/index.ts';
import type { NewFiles } from './write.ts';

export interface Checked {
  /** Of the new files. */
  own: Issue[];
  /** Of other files, which were not there before. */
  elsewhere: Issue[];
}

export function checkNew(root: string, files: NewFiles): Checked {
  const before = new Set(issuesOf(root).map(keyOf));
  const after = issuesOf(root, files);
  const isOwn = ({ place }: Issue) => files.has(place.file);
  return {
    own: after.filter(isOwn),
    elsewhere: after.filter((issue) => !isOwn(issue) && !isWarning(issue) && !before.has(keyOf(issue))),
  };
}

function issuesOf(root: string, files: NewFiles = new Map()): Issue[] {
  const encoder = new TextEncoder();
  const found = [...files].map(([path, text]) => {
    const bytes = encoder.encode(text);
    return { path, kind: 'file' as const, size: bytes.length, bytes };
  });
  const { issues, warnings } = loadTree(root, undefined, found);
  return [...issues, ...warnings];
}

const keyOf = ({ code, place, found }: Issue) => JSON.stringify([code, place, found]);

/** Typed, and refused; what is empty yet is only undecided. */
export const isRefused = (issue: Issue): boolean =>
  !isWarning(issue) && issue.found !== undefined && issue.found !== '';
