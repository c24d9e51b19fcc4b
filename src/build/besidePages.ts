/**
 * Everything that is published beside the pages: data files, sitemap, search index, and last the list of all files,
 * without which a build was cut short and is never published. While developing, `whileWriting.ts` answers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileList } from '../environment/index.ts';
import {
  calendarFiles,
  eachFile,
  feedFiles,
  type PublishedFile,
  pageTimes,
  searchEngineFiles,
} from '../publish/index.ts';
import { adminFiles } from './adminFiles.ts';
import { ledger, publication, soundContext } from './context.ts';
import { deskFiles } from './deskFiles.ts';
import { giveBackMemory } from './giveBackMemory.ts';
import { scoringModule } from './scoringModule.ts';
import { leadFromFileToFile } from './openedFromFolder.ts';
import { type SearchFile, searchFiles } from './searchFiles.ts';
import { fileWhileWriting } from './whileWriting.ts';

export function besidePages(): AstroIntegration {
  return {
    name: 'beside-pages',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        giveBackMemory();
        const { site, catalog } = soundContext();
        const paths = pages.map(({ pathname }) => decodeURI(pathname));
        const folder = fileURLToPath(dir);
        const { own, found, entries } = await searchFiles();
        write(folder, own);
        write(folder, eachFile(site, publication, catalog, await scoringModule()));
        write(folder, deskFiles());
        write(folder, calendarFiles(site, publication));
        write(folder, await adminFiles());
        write(folder, feedFiles(ledger(), publication, site.today));
        write(folder, searchEngineFiles(paths, pageTimes(site, catalog.records), publication));
        write(folder, await found);
        for (const [language, count] of entries)
          logger.info(`ดัชนีค้นหา ${language} ${count} รายการ · search index ${language}: ${count} entries`);
        if (publication.preview) leadFromFileToFile(folder, encodeURI(publication.base));
        const count = writeFileList(folder);
        logger.info(`ทั้งเว็บไซต์ ${count} ไฟล์ · ${count} files in all`);
      },
      'astro:server:setup': ({ server }) => {
        const base = publication.base.replace(/\/*$/, '/');
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').replace(/[?#].*/, '');
          if (!address.startsWith(base)) return next();
          fileWhileWriting(address.slice(base.length)).then((file) => {
            if (file === undefined) return next();
            response.setHeader('content-type', file.mediaType);
            response.setHeader('access-control-allow-origin', '*');
            response.end(file.bytes);
          }, next);
        });
      },
    },
  };
}

const giveBackAfter = 60e6;

function write(folder: string, files: Iterable<PublishedFile | SearchFile>): void {
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
