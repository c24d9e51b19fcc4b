/**
 * Once for all tests of the built site: a browser that starts; the real site, the demo, and the
 * first assessment alone under a sub-path, built afresh, or those of them that the run needs.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildInto } from '../src/cli/build.ts';
import { chromiumPath } from './browser/chromium.ts';
import { builtSites, folders, type SiteName, subPath } from './browser/site.ts';
import { makeFirstRoot } from './content/firstRoot.ts';
import { buildDemo } from './tools/demo/demo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
  }
}

const environment = {
  SITE_URL: 'https://kpi.example',
  SITE_BASE: '/',
  KPI_ROOT: '.',
  KPI_CACHE: './.cache/astro-test',
};

export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await chromiumPath());
  mkdirSync('.cache', { recursive: true });
  for (const name of builtSites)
    if ((await builds[name]()) !== 0)
      throw new Error(`The ${name} site did not build; the problems are printed above.`);
}

const builds: Record<SiteName, () => Promise<number>> = {
  real: () => buildInto(folders.real, environment),
  demo: () => buildDemo(folders.demo),
  first: buildFirst,
};

async function buildFirst(): Promise<number> {
  const root = makeFirstRoot();
  try {
    return await buildInto(folders.first, { ...environment, KPI_ROOT: root, SITE_BASE: subPath });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
