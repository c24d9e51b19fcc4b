/** The files from which the site is built, for its desk: a JSON file of texts for what is shared, one for each agency. */
import { deskFilesOf } from '../desk/index.ts';
import { readRoot } from '../root/index.ts';
import { rootFolder } from './context.ts';

interface DeskFile {
  /** From the site's root, without a leading `/`. */
  path: string;
  bytes: Uint8Array;
  mediaType: string;
}

/** Of sound data alone, all of which is UTF-8. */
export function deskFiles(): DeskFile[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = Object.fromEntries(
    readRoot(rootFolder).flatMap(({ path, bytes }) => (bytes ? [[path, decoder.decode(bytes)] as const] : [])),
  );
  const encoder = new TextEncoder();
  return [...deskFilesOf(texts)].map(([path, file]) => ({
    path,
    bytes: encoder.encode(JSON.stringify(file)),
    mediaType: 'application/json',
  }));
}
