/** The thread that writes the search index of a built site, a folder for each language: `search/index/th/…`. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Language } from '../words/index.ts';
import {
  type Aliases,
  type PageText,
  pageReader,
  type SearchFile,
  type SearchSources,
  searchDocuments,
  searchFiles,
  searchLabels,
} from '../search/index.ts';

export interface WrittenIndex {
  language: Language;
  entries: number;
}

export interface IndexedSite {
  /** Holds the built pages, and the index afterwards. */
  folder: string;
  sources: SearchSources;
  aliases: Aliases;
}

function writeSearchIndex({ folder, sources, aliases }: IndexedSite): WrittenIndex[] {
  return [...byLanguage(folder)].map(([language, pages]) => {
    const documents = searchDocuments(sources, pages);
    const files = searchFiles({
      documents,
      aliases,
      labels: searchLabels(sources, language),
      digest,
    });
    write(join(folder, 'search/index', language), files);
    return { language, entries: documents.length };
  });
}

/** Texts of the pages by their paths, in the order of the paths. */
function byLanguage(folder: string): Map<Language, Map<string, PageText>> {
  const languages = new Map<Language, Map<string, PageText>>();
  const readPage = pageReader();
  const paths = globSync('**/index.html', { cwd: folder }).map((file) => toPath(dirname(file)));
  for (const path of paths.sort()) {
    const page = readPage(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    if (!page) continue;
    const texts = languages.get(page.language) ?? new Map<string, PageText>();
    languages.set(page.language, texts.set(path, page));
  }
  return languages;
}

const toPath = (folder: string) => (folder === '.' ? '/' : `/${folder.split(sep).join('/')}/`);

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
