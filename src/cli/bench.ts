/**
 * `npm run bench`: builds synthetic governments from nothing and measures time and memory, with the real site as the
 * yardstick. Figures of one machine are no test: only `--enforce` makes a missed bound a failure.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateRoot } from '../../test/bench/generate.ts';
import { measureSite } from '../../test/bench/measure.ts';
import { checkBounds, renderBounds, renderFigures } from '../../test/bench/report.ts';
import { loadTree } from '../load/index.ts';
import { projectFolder } from './astro.ts';

/** Options: `--agencies 154`, `--years 1`, `--enforce`. */
export async function run(options: string[]): Promise<number> {
  const { agencies, years, enforce } = readOptions(options);
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-'));
  try {
    const root = join(work, 'root');
    const kpis = generateRoot(root, projectFolder, { agencies, years });
    const realKpis = loadTree(projectFolder).tree?.assessments.reduce((sum, one) => sum + one.kpis.length, 0) ?? 0;
    const real = await measureSite('real site', realKpis, projectFolder, work);
    const synthetic = await measureSite(`${agencies} agencies × ${years} year(s)`, kpis, root, work);
    const findings = checkBounds(real, synthetic);
    console.log(`\n${renderFigures(real, synthetic)}\n\n${renderBounds(findings)}`);
    if ([real, synthetic].some(({ check, build }) => check.code !== 0 || build.code !== 0)) return 1;
    return enforce && findings.some(({ holds }) => !holds) ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readOptions(options: string[]): { agencies: number; years: number; enforce: boolean } {
  const { values } = parseArgs({
    args: options,
    options: {
      agencies: { type: 'string', default: '154' },
      years: { type: 'string', default: '1' },
      enforce: { type: 'boolean', default: false },
    },
  });
  const count = (text: string, name: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} needs a whole number from 1, found "${text}"`);
    return Number(text);
  };
  return { agencies: count(values.agencies, 'agencies'), years: count(values.years, 'years'), enforce: values.enforce };
}
