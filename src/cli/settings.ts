/** Tells what the environment says that cannot be meant, before any command begins. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  cacheTag,
  type Refusal,
  readBuildSettings,
  readSettings,
  renderRefusals,
  type Settings,
  type Variables,
} from '../environment/index.ts';
import { projectFolder } from './astro.ts';

/** True where every variable can be meant; else the refusals are printed. */
export function acceptEnvironment(): boolean {
  return !isRefused(readSettings().refusals);
}

/** Settings of a build into `output`, or null after the refusals are printed. The cache is marked as ours. */
export function acceptBuild(output: string, environment: Variables = {}): (Settings & { output: string }) | null {
  const { settings, refusals } = readBuildSettings(projectFolder, output, { ...process.env, ...environment });
  if (isRefused(refusals)) return null;
  markCache(settings.cache);
  return settings;
}

/** The folder that KPI_OUT names, else the command's own, which stands in the project. */
export function outputFolder(own: string): string {
  return resolve(readSettings().settings.output ?? join(projectFolder, own));
}

function isRefused(refusals: Refusal[]): boolean {
  if (refusals.length > 0) console.error(renderRefusals(refusals));
  return refusals.length > 0;
}

function markCache(cache: string): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    join(cache, cacheTag),
    'Signature: 8a477f597d28d172789f06886806bc55\n# A cache of kpi-transparency: it may be deleted, and is made again.\n',
  );
}
