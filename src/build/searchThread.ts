/** The thread that writes the search index of a built site, a folder for each language: `search/index/th/…`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Language } from '../words/index.ts';
import { type Aliases, type SearchInput, searchIndex } from '../search/index.ts';
import { pagefindFiles } from './pagefindFiles.ts';

export interface WrittenIndex {
  language: Language;
  entries: number;
}

export interface IndexedSite {
  folder: string;
  indexes: ({ language: Language } & Pick<SearchInput, 'documents' | 'labels'>)[];
  aliases: Aliases;
}

async function writeSearchIndex({ folder, indexes, aliases }: IndexedSite): Promise<WrittenIndex[]> {
  const written: WrittenIndex[] = [];
  for (const { language, documents, labels } of indexes) {
    const own = join(folder, 'search/index', language);
    const { catalogue, texts, records } = searchIndex({ documents, aliases, labels, digest });
    const found = pagefindFiles(records());
    write(own, 'catalogue.bin', packed(catalogue));
    for (const [entry, text] of texts.entries()) write(own, `text-${entry}.bin`, packed(text));
    for (const { path, content } of await found) write(own, join('pagefind', path), content);
    written.push({ language, entries: documents.length });
  }
  return written;
}

function digest(contents: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of contents) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/** JSON in gzip under a neutral ending: some hosts unpack `.gz` on the way and some do not. */
const packed = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 });

function write(folder: string, name: string, content: Uint8Array): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

parentPort?.postMessage(await writeSearchIndex(workerData as IndexedSite));
