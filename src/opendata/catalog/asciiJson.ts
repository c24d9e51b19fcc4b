/** JSON with every character beyond ASCII escaped, as CKAN writes it, so that no client has to guess the encoding. */
import { type PublishedFile, textFile } from '../publishedFile.ts';

export function asciiJsonFile(path: string, value: unknown): PublishedFile {
  const text = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return textFile(path, `${text}\n`, 'application/json');
}
