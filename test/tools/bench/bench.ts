/**
 * `npm run bench`: builds synthetic governments from nothing and measures time and memory, with the real site as the
 * yardstick. Figures of one machine are no test: only `--enforce` makes a missed bound a failure.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateRoot } from './generate.ts';
import { measureCheck, measureSite } from './measure.ts';
import {
  boundsOfCheck,
  checkBounds,
  languageBounds,
  renderBounds,
  renderCheckFigures,
  renderFigures,
} from './report.ts';
import { loadTree } from '../../../src/root/index.ts';
import { siteLanguages } from '../../../src/words/index.ts';
import { projectFolder } from '../../../src/cli/astro.ts';
import { benchPages } from './benchPages.ts';
import { benchSearch } from './benchSearch.ts';
import { judgeFolder } from './judgeFolder.ts';

/**
 * Options: `--agencies 154`, `--years 1`, `--enforce`; `--check` measures the check alone, `--languages` the build in one
 * language and in all, `--search` the search instead.
 * `--pages [FOLDER]` measures the first view of the pages.
 * `--judge FOLDER [FILE…]` asks a built site the lots of queries, and with `--plain` Pagefind as it comes beside it.
 */
export async function run(options: string[]): Promise<number> {
  const read = readOptions(options);
  if (typeof read === 'string') {
    console.error(read);
    return 1;
  }
  if (read.judge) return judgeFolder(read.judge, read.files, read.plain);
  if (read.pages) return benchPages(read.files[0]);
  if (read.search) return benchSearch(read);
  const { agencies, years, enforce } = read;
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-'));
  try {
    const root = join(work, 'root');
    const kpis = generateRoot(root, projectFolder, { agencies, years });
    const realKpis = loadTree(projectFolder).tree?.assessments.reduce((sum, one) => sum + one.kpis.length, 0) ?? 0;
    const name = `${agencies} agencies × ${years} year(s)`;
    if (read.check) {
      const real = { name: 'real site', kpis: realKpis, check: await measureCheck(projectFolder, work) };
      const synthetic = { name, kpis, check: await measureCheck(root, work) };
      const bounds = boundsOfCheck(real, synthetic);
      console.log(`\n${renderCheckFigures(real, synthetic)}\n\n${renderBounds(bounds)}\n\n${machine()}`);
      return enforce && bounds.some(({ holds }) => !holds) ? 1 : 0;
    }
    if (read.languages) {
      const one = await measureSite(`${name}, ${siteLanguages()[0]}`, kpis, root, work, siteLanguages()[0]);
      const all = await measureSite(`${name}, ${siteLanguages().join(' ')}`, kpis, root, work);
      const bounds = languageBounds(one, all);
      console.log(`\n${renderFigures(one, all)}\n\n${renderBounds(bounds)}\n\n${machine()}`);
      return enforce && bounds.some(({ holds }) => !holds) ? 1 : 0;
    }
    const real = await measureSite('real site', realKpis, projectFolder, work);
    const synthetic = await measureSite(name, kpis, root, work);
    const findings = checkBounds(real, synthetic);
    console.log(`\n${renderFigures(real, synthetic)}\n\n${renderBounds(findings)}`);
    console.log(`\n${machine()} (a build alone makes about 1).`);
    if ([real, synthetic].some(({ check, build }) => check.code !== 0 || build.code !== 0)) return 1;
    return enforce && findings.some(({ holds }) => !holds) ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const machine = () => `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} in the last minute`;

/** The options, or a sentence that says what is wrong with them. */
function readOptions(options: string[]):
  | {
      agencies: number;
      years: number;
      enforce: boolean;
      check: boolean;
      languages: boolean;
      pages: boolean;
      search: boolean;
      judge?: string | undefined;
      plain: boolean;
      files: string[];
    }
  | string {
  const { values, positionals } = parseArgs({
    args: options,
    allowPositionals: true,
    options: {
      agencies: { type: 'string', default: '154' },
      years: { type: 'string', default: '1' },
      enforce: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      languages: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      judge: { type: 'string' },
      plain: { type: 'boolean', default: false },
    },
  });
  const { agencies, years, ...others } = values;
  if (![agencies, years].every((text) => /^[1-9]\d*$/.test(text))) {
    return `--agencies และ --years ต้องเป็นจำนวนเต็มตั้งแต่ 1 · need a whole number from 1: "${agencies}", "${years}"`;
  }
  return { ...others, agencies: Number(agencies), years: Number(years), files: positionals };
}
