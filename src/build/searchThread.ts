/** The thread that writes the search index of a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../words/index.ts';
import { type IndexedSite, searchFiles } from './searchFiles.ts';

export interface WrittenIndex {
  language: Language;
  entries: number;
}

async function writeSearchIndex(folder: string, site: IndexedSite): Promise<WrittenIndex[]> {
  for await (const { path, bytes } of searchFiles(site)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return site.indexes.map(({ language, documents }) => ({ language, entries: documents.length }));
}

const { folder, site } = workerData as { folder: string; site: IndexedSite };
parentPort?.postMessage(await writeSearchIndex(folder, site));
