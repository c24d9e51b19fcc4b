/** Once for all tests of the built site: a browser that starts, the real site and the demo, built afresh. */
import { mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildInto } from '../src/cli/build.ts';
import { buildDemo } from '../src/cli/demo.ts';
import { chromiumPath } from './browser/chromium.ts';
import { folders } from './browser/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await chromiumPath());
  mkdirSync('.cache', { recursive: true });
  await whole('real', buildInto(folders.real, { SITE_URL: 'https://kpi.example', KPI_CACHE: './.cache/test-astro' }));
  await whole('demo', buildDemo(folders.demo));
}

async function whole(name: string, build: Promise<number>): Promise<void> {
  if ((await build) !== 0) throw new Error(`The ${name} site did not build; the problems are printed above.`);
}
