/** SHA-256 of the published files, in the form that `sha256sum --check` reads. */
import { type PublishedFile, textFile } from './publishedFile.ts';

/** `/checksums.txt`: a line for each file, sorted by path. */
export function checksumsFile(files: readonly Pick<PublishedFile, 'path' | 'sha256'>[]): PublishedFile {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return textFile(
    'checksums.txt',
    sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''),
    'text/plain; charset=utf-8',
  );
}
