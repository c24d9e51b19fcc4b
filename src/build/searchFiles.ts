/** The files of the search index, a folder for each language: `search/index/th/…`. */
import { createHash } from 'node:crypto';
import { join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import type { Language } from '../words/index.ts';
import { type Aliases, type SearchInput, searchIndex } from '../search/index.ts';
import { pagefindFiles } from './pagefindFiles.ts';

export interface IndexedSite {
  indexes: ({ language: Language } & Pick<SearchInput, 'documents' | 'labels'>)[];
  aliases: Aliases;
}

export interface SearchFile {
  /** From the site's root, without a leading `/`. */
  path: string;
  bytes: Uint8Array;
}

export const SEARCH_FOLDER = 'search/index/';

export async function* searchFiles({ indexes, aliases }: IndexedSite): AsyncGenerator<SearchFile> {
  for (const { language, documents, labels } of indexes) {
    const own = join(SEARCH_FOLDER, language);
    const { catalogue, texts, records } = searchIndex({ documents, aliases, labels, digest });
    const found = pagefindFiles(records());
    yield { path: join(own, 'catalogue.bin'), bytes: packed(catalogue) };
    for (const [entry, text] of texts.entries()) yield { path: join(own, `text-${entry}.bin`), bytes: packed(text) };
    for (const { path, content } of await found) yield { path: join(own, 'pagefind', path), bytes: content };
  }
}

function digest(contents: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of contents) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/** JSON in gzip under a neutral ending: some hosts unpack `.gz` on the way and some do not. */
const packed = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 });
