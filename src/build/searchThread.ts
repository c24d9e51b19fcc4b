/** The thread that writes the search index of a built site, a folder for each language: `search/index/th/…`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Language } from '../words/index.ts';
import { type Aliases, type SearchFile, type SearchInput, searchFiles } from '../search/index.ts';

export interface WrittenIndex {
  language: Language;
  entries: number;
}

export interface IndexedSite {
  folder: string;
  indexes: ({ language: Language } & Pick<SearchInput, 'documents' | 'labels'>)[];
  aliases: Aliases;
}

function writeSearchIndex({ folder, indexes, aliases }: IndexedSite): WrittenIndex[] {
  return indexes.map(({ language, documents, labels }) => {
    const files = searchFiles({ documents, aliases, labels, digest });
    write(join(folder, 'search/index', language), files);
    return { language, entries: documents.length };
  });
}

function digest(contents: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of contents) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/** A neutral ending: some hosts unpack `.gz` on the way and some do not. */
function write(folder: string, files: SearchFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, value } of files)
    writeFileSync(join(folder, `${name}.bin`), gzipSync(JSON.stringify(value), { level: 9 }));
}

parentPort?.postMessage(writeSearchIndex(workerData as IndexedSite));
