/** The files of the search index, a folder for each language: `search/index/th/…`. */
import { createHash } from 'node:crypto';
import { join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { searchAliasesOf, searchDocuments, searchLabels } from '../records/index.ts';
import { type SearchIndex, searchIndex } from '../search/index.ts';
import { type SiteLanguage, siteLanguages } from '../words/index.ts';
import { context, ledger, publication, soundContext } from './context.ts';
import { giveBackMemory } from './giveBackMemory.ts';
import { pagefindFiles } from './pagefindFiles.ts';

export interface SearchFile {
  /** From the site's root, without a leading `/`. */
  path: string;
  bytes: Uint8Array;
}

export interface SearchFiles {
  /** The catalogue, and a text an entry. */
  own: Iterable<SearchFile>;
  /** Pagefind's, which another process makes meanwhile. */
  found: Promise<SearchFile[]>;
  /** By language. */
  entries: [language: string, count: number][];
}

export const SEARCH_FOLDER = 'search/index/';

/** Of what this process builds from. */
export async function searchFiles(): Promise<SearchFiles> {
  const made: Awaited<ReturnType<typeof filesIn>>[] = [];
  for (const language of publication.languages ?? siteLanguages()) made.push(await filesIn(language));
  const found = Promise.all(made.map((one) => one.found)).then(async (all) => {
    await close();
    return all.flat();
  });
  // A failure fails whoever awaits it; until then it is not to count as unhandled.
  found.catch(() => undefined);
  return { own: made.flatMap(({ own }) => [...own]), found, entries: made.map(({ count }) => count) };
}

/** Holds no document and no record when it is done. */
async function filesIn(language: SiteLanguage) {
  const folder = join(SEARCH_FOLDER, language);
  const { records, ...index } = indexIn(language);
  giveBackMemory();
  const { files } = await pagefindFiles(records);
  const found = files.then((all) =>
    all.map(({ path, content }): SearchFile => ({ path: join(folder, 'pagefind', path), bytes: content })),
  );
  return { own: ownFiles(folder, index), found, count: [language, index.texts.length] satisfies [string, number] };
}

function indexIn(language: SiteLanguage): SearchIndex {
  const { site, catalog } = soundContext();
  return searchIndex({
    documents: searchDocuments({ site, pages: context().pages, catalog, publication, ledger: ledger() }, language),
    aliases: searchAliasesOf(site),
    labels: searchLabels(site, language),
    digest,
  });
}

function* ownFiles(folder: string, { catalogue, texts }: Omit<SearchIndex, 'records'>): Generator<SearchFile> {
  yield { path: join(folder, 'catalogue.bin'), bytes: packed(catalogue) };
  for (const [entry, text] of texts.entries()) yield { path: join(folder, `text-${entry}.bin`), bytes: packed(text) };
}

function digest(contents: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of contents) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/**
 * JSON in gzip under a neutral ending: some hosts unpack `.gz` on the way and some do not. Letters are of windows-874, a byte
 * for each of Thai, which packs to five sixths of UTF-8; what it does not hold is escaped.
 */
function packed(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replace(
    /[^\0-\x7f\u0e01-\u0e3a\u0e3f-\u0e5b]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    bytes[at] = letter < 0x80 ? letter : letter - 0xd60;
  }
  return gzipSync(bytes, { level: 9 });
}
