/** What files held at any time, read out of Git in memory: nothing is checked out. */
import { type Found, sizeLimit } from '../input/index.ts';
import type { FilesState } from '../moves/index.ts';
import { gitBytes } from './git.ts';

/** What Git has at a path: a file, or a link, which is never followed. */
export interface Blob {
  id: string;
  kind: 'file' | 'link';
}

/** By path from the root. */
export type Listing = ReadonlyMap<string, Blob>;

/** `mode` as Git writes it; a submodule is passed over. */
export const blobOf = (mode: string, id: string): Blob | null =>
  /^1[02]/.test(mode) ? { id, kind: mode === '120000' ? 'link' : 'file' } : null;

/** States of one reader share what they have read. */
export interface BlobReader {
  /** Reads many at once, so that they need not be read one state after another. */
  fetch: (blobs: Iterable<Blob>) => void;
  stateOf: (listing: Listing) => FilesState;
}

interface Known {
  size: number;
  /** Null where it is larger than any file may be. */
  bytes: Uint8Array | null;
}

export function blobReader(root: string): BlobReader {
  const known = new Map<string, Known>();
  const fetch = (blobs: Iterable<Blob>) => {
    const lacking = new Set([...blobs].flatMap(({ id }) => (known.has(id) ? [] : [id])));
    readContents(root, lacking, known);
  };
  const read = (listing: Listing, paths: readonly string[]) => {
    const wanted = paths.flatMap((path) => {
      const blob = listing.get(path);
      return blob ? [{ path, ...blob }] : [];
    });
    fetch(wanted);
    return wanted.map(({ path, kind, id }): Found => {
      const { size, bytes } = known.get(id) ?? { size: 0, bytes: null };
      return bytes && kind === 'file' && size <= sizeLimit(path) ? { path, kind, size, bytes } : { path, kind, size };
    });
  };
  return { fetch, stateOf: (listing) => ({ paths: [...listing.keys()], read: (paths) => read(listing, paths) }) };
}

const LARGEST = sizeLimit('.csv');
const LINE_END = 0x0a;

/** What is too large for any file is asked for its size alone. */
function readContents(root: string, ids: ReadonlySet<string>, known: Map<string, Known>): void {
  if (ids.size === 0) return;
  const list = (some: Iterable<string>) => [...some].map((id) => `${id}\n`).join('');
  const sizes = gitBytes(root, ['cat-file', '--batch-check'], list(ids))?.toString('latin1').split('\n') ?? [];
  for (const [id = '', type, size] of sizes.map((line) => line.split(' ')))
    if (type === 'blob') known.set(id, { size: Number(size), bytes: null });
  const read = [...ids].filter((id) => (known.get(id)?.size ?? LARGEST + 1) <= LARGEST);
  const answer = gitBytes(root, ['cat-file', '--batch'], list(read));
  for (let at = 0; answer && at < answer.length; ) {
    const end = answer.indexOf(LINE_END, at);
    if (end < 0) break;
    // "id blob size", the bytes, and the end of a line.
    const [id = '', , size = '0'] = answer.subarray(at, end).toString('latin1').split(' ');
    const begin = end + 1;
    at = begin + Number(size) + 1;
    known.set(id, { size: Number(size), bytes: new Uint8Array(answer.subarray(begin, at - 1)) });
  }
}
