/**
 * Once for all tests of the built site: a browser that starts; the real site, the demo, and the
 * first assessment alone under a sub-path, built afresh.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildInto } from '../src/cli/build.ts';
import { chromiumPath } from './browser/chromium.ts';
import { folders, subPath } from './browser/site.ts';
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
  await whole('real', buildInto(folders.real, environment));
  await whole('first', buildFirst());
  await whole('demo', buildDemo(folders.demo));
}

async function buildFirst(): Promise<number> {
  const root = makeFirstRoot();
  try {
    return await buildInto(folders.first, { ...environment, KPI_ROOT: root, SITE_BASE: subPath });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function whole(name: string, build: Promise<number>): Promise<void> {
  if ((await build) !== 0) throw new Error(`The ${name} site did not build; the problems are printed above.`);
}
