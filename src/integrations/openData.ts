/**
 * Publishes the data files beside the pages: written into a finished build, and answered from memory while
 * developing. The pages themselves are Astro's.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentSite, loadSite } from '../model/index.ts';
import { forgetMade, type Publication, type PublishedFile, publishedFiles } from '../opendata/index.ts';
import { isDemo, rootFolder } from '../site.ts';

export function openData(): AstroIntegration {
  let publication: Publication = { siteUrl: 'http://localhost:4321', base: '/', isDemo };
  return {
    name: 'open-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        publication = { ...publication, siteUrl: config.site ?? publication.siteUrl, base: config.base };
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = publishedFiles(currentSite(), publication);
        for (const { path, bytes } of files) {
          const target = resolve(fileURLToPath(dir), path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, bytes);
        }
        forgetMade();
        logger.info(`ไฟล์ข้อมูลเปิด ${files.length} ไฟล์ · ${files.length} open-data files`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Map<string, PublishedFile> | null = null;
        const base = publication.base.replace(/\/*$/, '/');
        const inputs = ['content', 'data'].map((folder) => resolve(rootFolder, folder));
        server.watcher.on('all', (_event, file) => {
          if (inputs.some((folder) => file.startsWith(folder))) files = null;
        });
        server.middlewares.use((request, response, next) => {
          files ??= new Map(filesNow(publication).map((file) => [base + file.path, file]));
          const file = files.get((request.url ?? '').replace(/[?#].*/, ''));
          if (file === undefined) return next();
          response.setHeader('content-type', file.mediaType);
          response.setHeader('access-control-allow-origin', '*');
          response.end(file.bytes);
        });
      },
    },
  };
}

/** Read afresh while developing; nothing where the data has problems, which the guard of content and data reports. */
function filesNow(publication: Publication): PublishedFile[] {
  const { site } = loadSite(rootFolder);
  return site ? publishedFiles(site, publication) : [];
}
