/** The files of a root as a commit has them, read out of Git in memory: nothing is checked out. */
import type { Found } from '../input/index.ts';
import type { FilesState } from '../moves/index.ts';
import { sizeLimit } from '../input/index.ts';
import { git, gitBytes } from './git.ts';
import { readRoot } from './readRoot.ts';

interface Blob {
  id: string;
  kind: 'file' | 'link';
  size: number;
}

/** Null where there is no such commit, as in a shallow clone that does not reach back to it. */
export function stateAt(root: string, commit: string): FilesState | null {
  const listed = gitBytes(root, ['ls-tree', '-r', '-z', '--long', commit, '--', 'content', 'data']);
  if (listed === null) return null;
  const blobs = new Map(listed.toString('utf8').split('\0').flatMap(toBlob));
  return { paths: [...blobs.keys()], read: (paths) => readBlobs(root, blobs, paths) };
}

/** "100644 blob 3b18e5…    12\tdata/units.yaml"; a submodule has no size, and is passed over. */
function toBlob(line: string): [path: string, blob: Blob][] {
  const [about = '', path] = line.split('\t');
  const [mode, type, id, size] = about.split(/ +/);
  if (type !== 'blob' || !path || !id) return [];
  return [[path, { id, kind: mode === '120000' ? 'link' : 'file', size: Number(size) }]];
}

/** A file that is larger than is read comes without its bytes, as from a disk. */
function readBlobs(root: string, blobs: ReadonlyMap<string, Blob>, paths: readonly string[]): Found[] {
  const wanted = paths.flatMap((path) => {
    const blob = blobs.get(path);
    return blob ? [{ path, ...blob }] : [];
  });
  const read = wanted.filter(({ path, size }) => size <= sizeLimit(path));
  const bytes = contentsOf(root, [...new Set(read.map(({ id }) => id))]);
  return wanted.map(({ path, kind, size, id }) => {
    const content = bytes.get(id);
    return content && kind === 'file' ? { path, kind, size, bytes: content } : { path, kind, size };
  });
}

const LINE_END = 0x0a;

/** `git cat-file --batch` answers "id blob size", the bytes, and the end of a line. */
function contentsOf(root: string, ids: readonly string[]): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (ids.length === 0) return contents;
  const answer = gitBytes(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  for (let at = 0; answer && at < answer.length; ) {
    const end = answer.indexOf(LINE_END, at);
    if (end < 0) break;
    const [id = '', type, size] = answer.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(id, new Uint8Array(answer.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return contents;
}

/** The files as they stand now. */
export function stateNow(root: string): FilesState {
  const found = readRoot(root).filter(({ kind }) => kind !== 'folder');
  const byPath = new Map(found.map((one) => [one.path, one]));
  return { paths: [...byPath.keys()], read: (paths) => paths.flatMap((path) => byPath.get(path) ?? []) };
}

/** Paths that are otherwise now than in a commit, those that Git does not know yet among them. */
export function changedSince(root: string, commit: string): string[] {
  const listOf = (args: string[]) => git(root, args)?.split('\0').filter(Boolean) ?? [];
  const folders = ['--', 'content', 'data'];
  return [
    ...listOf(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', '--relative', commit, ...folders]),
    ...listOf(['ls-files', '--others', '--exclude-standard', '-z', ...folders]),
  ];
}
