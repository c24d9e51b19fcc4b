/**
 * Everything that is published beside the pages: data files, sitemap, search index, and last the list of all files,
 * without which a build was cut short and is never published. While developing, the data files are answered from memory.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileList } from '../environment/index.ts';
import { eachFile, type PublishedFile, pageTimes, searchEngineFiles } from '../publish/index.ts';
import { searchAliasesOf, searchDocuments, searchLabels } from '../records/index.ts';
import { siteLanguages } from '../words/index.ts';
import { context, publication, type SoundContext, soundContext } from './context.ts';
import { inThread } from './inThread.ts';
import type { IndexedSite, WrittenIndex } from './searchThread.ts';

export function besidePages(): AstroIntegration {
  let index: Promise<WrittenIndex[]> = Promise.resolve([]);
  return {
    name: 'beside-pages',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const { site, catalog } = soundContext();
        giveBackMemory();
        const folder = fileURLToPath(dir);
        const published = { site, pages: context().pages, catalog, publication };
        const indexed: IndexedSite = {
          folder,
          indexes: siteLanguages().map((language) => ({
            language,
            documents: searchDocuments(published, language),
            labels: searchLabels(site, language),
          })),
          aliases: searchAliasesOf(site),
        };
        index = inThread(new URL('searchThread.ts', import.meta.url), indexed);
        // A failure fails the build below; until it is awaited there, it is not to count as unhandled.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { site, catalog } = soundContext();
        const paths = pages.map(({ pathname }) => decodeURI(pathname));
        const folder = fileURLToPath(dir);
        write(folder, eachFile(site, publication, catalog));
        write(folder, searchEngineFiles(paths, pageTimes(site, catalog.records), publication));
        for (const { language, entries } of await index)
          logger.info(`ดัชนีค้นหา ${language} ${entries} รายการ · search index ${language}: ${entries} entries`);
        const count = writeFileList(folder);
        logger.info(`ทั้งเว็บไซต์ ${count} ไฟล์ · ${count} files in all`);
      },
      'astro:server:setup': ({ server }) => {
        const base = publication.base.replace(/\/*$/, '/');
        let made: { of: SoundContext; files: Map<string, PublishedFile> } | undefined;
        server.middlewares.use((request, response, next) => {
          // Where the data has problems, the pages say so.
          if (!context().site) return next();
          const of = soundContext();
          if (made?.of !== of) {
            const files = [...eachFile(of.site, publication, of.catalog)];
            made = { of, files: new Map(files.map((file) => [base + file.path, file])) };
          }
          const file = made.files.get((request.url ?? '').replace(/[?#].*/, ''));
          if (file === undefined) return next();
          response.setHeader('content-type', file.mediaType);
          response.setHeader('access-control-allow-origin', '*');
          response.end(file.bytes);
        });
      },
    },
  };
}

/** What is done with would stay beside all that comes until memory is short: of a whole government hundreds of megabytes. */
const giveBackMemory = () => globalThis.gc?.();
const giveBackAfter = 60e6;

function write(folder: string, files: Iterable<PublishedFile>): void {
  let written = 0;
  for (const { path, bytes } of files) {
    const target = resolve(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    written += bytes.length;
    if (written < giveBackAfter) continue;
    written = 0;
    giveBackMemory();
  }
}
