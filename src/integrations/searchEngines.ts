/** Writes the sitemap and robots.txt from the pages that were built. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentSite } from '../model/index.ts';
import { pageTimes, searchEngineFiles } from '../opendata/index.ts';
import { isDemo } from '../site.ts';

export function searchEngines(): AstroIntegration {
  let place = { siteUrl: 'http://localhost:4321', base: '/' };
  return {
    name: 'search-engines',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { siteUrl: config.site ?? place.siteUrl, base: config.base };
      },
      'astro:build:done': ({ dir, pages }) => {
        const changedAt = pageTimes(currentSite(), isDemo);
        const paths = pages.map(({ pathname }) => decodeURI(pathname));
        for (const { path, bytes } of searchEngineFiles(paths, changedAt, { ...place, isDemo }))
          writeFileSync(resolve(fileURLToPath(dir), path), bytes);
      },
    },
  };
}
