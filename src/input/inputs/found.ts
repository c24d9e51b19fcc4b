/** What stands under a root, as values: whoever reads a disk, or a page in a browser, hands in these. */

export type EntryKind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device' | 'denied' | 'none';

export interface Found {
  /** From the root, with `/`. Folders above it need not be given. */
  path: string;
  kind: EntryKind;
  /** Of a file, in bytes. */
  size: number;
  /** What a file holds; needed only where `judge` finds the file due. */
  bytes?: Uint8Array;
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** '' for what stands right under the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
