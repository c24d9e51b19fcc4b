/**
 * `npm run demo`: the real content with illustrative results on top, built apart from the real site. Every figure
 * of the overlay is fictional, and every page of the build says so.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { projectFolder, serveAstro } from '../../../src/cli/astro.ts';
import { buildInto } from '../../../src/cli/build.ts';
import { outputFolder } from '../../../src/cli/settings.ts';

const cacheFolder = join(projectFolder, '.cache');
const overlayFolder = join(projectFolder, 'test/tools/demo/overlay');
const inputs = ['content', 'data'];
const catalog = 'data/catalog.yaml';

/** "Today" of the demo, seconds: 1 July 2568 in Thailand, when round 2 of fiscal year 2568 is not due. */
export const demoEpoch = String(Date.UTC(2025, 6, 1) / 1000);

/** Builds into KPI_OUT, else `.cache/demo`. Option: `--serve` serves what was built. */
export async function run(options: string[]): Promise<number> {
  const output = outputFolder('.cache/demo');
  const code = await buildDemo(output);
  if (code !== 0) return code;
  if (options.includes('--serve')) {
    const rest = options.filter((option) => option !== '--serve');
    return serveAstro(['preview', ...rest], { KPI_OUT: output });
  }
  console.log('ดูหน้าสาธิต · to see it: npm run demo -- --serve');
  return 0;
}

/** Checks and builds the demo into `output`, which is replaced only by a whole build. Resolves with the exit code. */
export async function buildDemo(output: string): Promise<number> {
  const root = makeDemoRoot();
  try {
    return await buildInto(output, {
      KPI_ROOT: root,
      KPI_DEMO: '1',
      KPI_CACHE: join(cacheFolder, 'astro-demo'),
      SOURCE_DATE_EPOCH: demoEpoch,
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * A new root with the real content and data of `project` and the overlay on top; whoever asks for it removes it. Of
 * agencies and assessments it holds those of the overlay alone: another one has no illustrative results to show.
 */
export function makeDemoRoot(project = projectFolder): string {
  mkdirSync(cacheFolder, { recursive: true });
  const root = mkdtempSync(join(cacheFolder, 'demo-root-'));
  for (const input of inputs) {
    const source = join(project, input);
    cpSync(source, join(root, input), { recursive: true, filter: (path) => isOfDemo(relative(project, path)) });
    cpSync(join(overlayFolder, input), join(root, input), { recursive: true });
  }
  const catalogs = [project, overlayFolder].map((layer) => parse(readFileSync(join(layer, catalog), 'utf8')));
  writeFileSync(join(root, catalog), stringify(Object.assign({}, ...catalogs)));
  return root;
}

function isOfDemo(path: string): boolean {
  const [, kind = '', agency, year, file] = path.split(sep);
  if (agency === undefined) return true;
  // What was recorded when a year was closed is of its real results.
  if (file === 'closed.csv') return false;
  if (kind === 'agencies') return existsSync(join(overlayFolder, path));
  return kind !== 'assessments' || existsSync(join(overlayFolder, 'data', kind, agency, year ?? ''));
}
