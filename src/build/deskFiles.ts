/** The files from which the site is built, for its desk: a JSON file of texts for what is shared, one for each agency. */
import { deskFilesOf } from '../desk/index.ts';
import { context } from './context.ts';

interface DeskFile {
  /** From the site's root, without a leading `/`. */
  path: string;
  bytes: Uint8Array;
  mediaType: string;
}

/** Of sound data alone, all of which is UTF-8. */
export function deskFiles(): DeskFile[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = Object.fromEntries([...context().files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
  const encoder = new TextEncoder();
  return [...deskFilesOf(texts)].map(([path, file]) => ({
    path,
    bytes: encoder.encode(JSON.stringify(file)),
    mediaType: 'application/json',
  }));
}
