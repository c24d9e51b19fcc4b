/**
 * Publishes the data files beside the pages: written into a finished build, and answered from memory while
 * developing. The pages themselves are Astro's.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { loadSite } from '../model/index.ts';
import { forgetMade, type PublishedFile, publishedFiles } from '../opendata/index.ts';
import { isDemo, rootFolder } from '../site.ts';

export function openData(): AstroIntegration {
  let make: () => PublishedFile[] = () => [];
  let base = '/';
  return {
    name: 'open-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        make = () => filesOf(config);
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = make();
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
        const inputs = ['content', 'data'].map((folder) => resolve(rootFolder, folder));
        server.watcher.on('all', (_event, file) => {
          if (inputs.some((folder) => file.startsWith(folder))) files = null;
        });
        server.middlewares.use((request, response, next) => {
          files ??= new Map(make().map((file) => [base + file.path, file]));
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

/** Nothing where the data has problems: the guard of content and data reports them. */
function filesOf({ site: siteUrl = 'http://localhost:4321', base }: AstroConfig): PublishedFile[] {
  const { site } = loadSite(rootFolder);
  return site ? publishedFiles(site, { siteUrl, base, isDemo }) : [];
}
