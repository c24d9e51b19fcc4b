/** SHA-256 of the published files, in the form that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { type PublishedFile, textFile } from './publishedFile.ts';

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** `/checksums.txt`: a line for each file, sorted by path. */
export function checksumsFile(files: readonly { path: string; sum: string }[]): PublishedFile {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return textFile(
    'checksums.txt',
    sorted.map(({ path, sum }) => `${sum}  ${path}\n`).join(''),
    'text/plain; charset=utf-8',
  );
}
