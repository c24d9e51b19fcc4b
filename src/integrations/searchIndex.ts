/**
 * The search index of a build, made from its pages in a thread of its own while the data files are written: for a
 * whole government each of the two takes as long as rendering the pages.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inThread } from './inThread.ts';
import type { WrittenIndex } from './writeSearchIndex.ts';

export function searchIndex(): AstroIntegration {
  let written: Promise<WrittenIndex[]> = Promise.resolve([]);
  return {
    name: 'search-index',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        written = inThread(new URL('writeSearchIndex.ts', import.meta.url), fileURLToPath(dir));
        // A failure fails the build below; until it is awaited there, it is not to count as unhandled.
        written.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        for (const { language, entries } of await written)
          logger.info(`ดัชนีค้นหา ${language} ${entries} รายการ · search index ${language}: ${entries} entries`);
      },
    },
  };
}
