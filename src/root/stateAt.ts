/** The files of a root as a commit has them, and as they stand now. */
import { type FilesState, stateOf } from '../moves/index.ts';
import { type Blob, blobOf, blobReader, type Listing } from './blobs.ts';
import { git, gitBytes } from './git.ts';
import { readRoot } from './readRoot.ts';

const folders = ['--', 'content', 'data'];

/** Null where there is no such commit, as in a shallow clone that does not reach back to it. */
export function stateAt(root: string, commit: string): FilesState | null {
  const listing = listingAt(root, commit);
  return listing && blobReader(root).stateOf(listing);
}

export function listingAt(root: string, commit: string): Listing | null {
  const listed = gitBytes(root, ['ls-tree', '-r', '-z', commit, ...folders]);
  return listed && new Map(listed.toString('utf8').split('\0').flatMap(toEntry));
}

/** "100644 blob 3b18e5…\tdata/units.yaml" */
function toEntry(line: string): [path: string, blob: Blob][] {
  const [about = '', path] = line.split('\t');
  const [mode = '', , id] = about.split(' ');
  const blob = id ? blobOf(mode, id) : null;
  return path && blob ? [[path, blob]] : [];
}

/** The files as they stand now. */
export const stateNow = (root: string): FilesState => stateOf(readRoot(root));

/** Paths that are otherwise now than in a commit, those that Git does not know yet among them. */
export const changedSince = (root: string, commit: string): string[] => [
  ...trackedSince(root, commit),
  ...pathsOf(root, ['ls-files', '--others', '--exclude-standard', '-z', ...folders]),
];

/** Of what Git knows. */
export const trackedSince = (root: string, commit: string): string[] =>
  pathsOf(root, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', '--relative', commit, ...folders]);

const pathsOf = (root: string, args: readonly string[]): string[] => git(root, args)?.split('\0').filter(Boolean) ?? [];
