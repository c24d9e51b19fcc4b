/** Writes the search index from the pages that were built, a folder for each language: `search/index/th/…`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { th } from '../i18n/index.ts';
import { loadGlossary } from '../load/index.ts';
import { currentSite } from '../model/index.ts';
import { datasetsOf } from '../opendata/index.ts';
import {
  type PageText,
  readPage,
  type SearchFile,
  searchAliasesOf,
  searchDocuments,
  searchFiles,
  searchLabels,
} from '../search/index.ts';
import { isDemo } from '../site.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        const site = currentSite();
        const folder = fileURLToPath(dir);
        const datasets = datasetsOf(site, isDemo);
        const { terms } = loadGlossary('.');
        for (const [language, texts] of byLanguage(
          folder,
          pages.map(({ pathname }) => decodeURI(pathname)),
        )) {
          const documents = searchDocuments({ site, datasets, terms, pages: texts });
          const files = searchFiles({
            documents,
            aliases: searchAliasesOf(site),
            labels: searchLabels(site, th),
            digest,
          });
          write(join(folder, 'search/index', language), files);
          logger.info(
            `ดัชนีค้นหา ${language} ${documents.length} รายการ · search index ${language}: ${documents.length} entries`,
          );
        }
      },
    },
  };
}

function byLanguage(folder: string, pathnames: string[]): Map<string, Map<string, PageText>> {
  const languages = new Map<string, Map<string, PageText>>();
  for (const pathname of pathnames.sort()) {
    const file = join(folder, pathname, 'index.html');
    const page = existsSync(file) ? readPage(readFileSync(file, 'utf8')) : null;
    if (!page) continue;
    const texts = languages.get(page.language) ?? new Map<string, PageText>();
    languages.set(page.language, texts.set(`/${pathname}`, page));
  }
  return languages;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A neutral ending: some hosts unpack `.gz` on the way and some do not. */
function write(folder: string, files: SearchFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, value } of files)
    writeFileSync(join(folder, `${name}.bin`), gzipSync(JSON.stringify(value), { level: 9 }));
}
