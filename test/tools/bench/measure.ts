/** Runs one of the site's own commands in a process of its own and measures it from outside. */
import { globSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from '../../../src/cli/astro.ts';

export interface Usage {
  code: number;
  /** Wall clock. */
  seconds: number;
  /** User and system time of all Node processes. */
  cpuSeconds: number;
  /** Of the largest process. */
  peakBytes: number;
}

export interface SiteFigures {
  name: string;
  kpis: number;
  check: Usage;
  build: Usage;
  pages: number;
  files: number;
  bytes: number;
  /** Mean size of a KPI's page. */
  kpiPageBytes: number;
}

const entry = join(import.meta.dirname, '../../../src/cli/run.mjs');
const hook = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/** Checks and builds a root into a new folder under `work`, without any cache; in all languages, or in those named. */
export async function measureSite(
  name: string,
  kpis: number,
  root: string,
  work: string,
  languages = '',
): Promise<SiteFigures> {
  const own = mkdtempSync(join(work, 'site-'));
  const output = join(own, 'dist');
  const environment = { KPI_ROOT: root, KPI_OUT: output, KPI_CACHE: join(own, 'cache'), KPI_LANGUAGES: languages };
  const check = await measureCheck(root, own);
  const build = await measure(['build'], environment, own);
  const files = globSync('**/*', { cwd: output })
    .map((file) => ({ file, stat: statSync(join(output, file)) }))
    .filter(({ stat }) => stat.isFile());
  const sizes = (ends: RegExp) => files.filter(({ file }) => ends.test(file)).map(({ stat }) => stat.size);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const kpiPages = sizes(/[\\/]kpi[\\/][^\\/]+[\\/]index\.html$/);
  return {
    name,
    kpis,
    check,
    build,
    pages: sizes(/\.html$/).length,
    files: files.length,
    bytes: sum(sizes(/./)),
    kpiPageBytes: sum(kpiPages) / kpiPages.length,
  };
}

export const measureCheck = (root: string, work: string): Promise<Usage> =>
  measure(['check'], { KPI_ROOT: root }, work);

async function measure(command: string[], environment: Record<string, string>, work: string): Promise<Usage> {
  const folder = mkdtempSync(join(work, 'usage-'));
  const start = performance.now();
  const code = await runNode([entry, ...command], {
    ...environment,
    KPI_BENCH_USAGE: folder,
    NODE_OPTIONS: `--import=${hook}`,
  });
  const seconds = (performance.now() - start) / 1000;
  const processes = globSync('*.json', { cwd: folder }).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pick<Usage, 'cpuSeconds' | 'peakBytes'>,
  );
  return {
    code,
    seconds,
    cpuSeconds: processes.reduce((sum, one) => sum + one.cpuSeconds, 0),
    peakBytes: Math.max(0, ...processes.map(({ peakBytes }) => peakBytes)),
  };
}
