/**
 * `npm run bench -- --search`: what a query costs on the wire and in time, and how often the right page comes first, on
 * the real site and on a synthetic government. Only `--enforce` makes a missed bound a failure.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { generateRoot } from './generate.ts';
import { measureIndex } from './indexMeasure.ts';
import { type Asked, type MeasuredSite, measureSearch, type SearchFigures } from './searchMeasure.ts';
import { largeQueries } from './searchQueries.ts';
import * as report from './searchReport.ts';
import { chromiumPath, launchChromium } from '../../browser/chromium.ts';
import { largeLots, peopleLots } from '../../search/lots.ts';
import { type Query, readQueries } from '../../search/queries.ts';
import { loadSite } from '../../../src/root/index.ts';
import { projectFolder } from '../../../src/cli/astro.ts';
import { buildInto } from '../../../src/cli/build.ts';

/** How many queries are timed, each first in a browser of its own. */
const TIMED = 5;
/** Agencies of the site that the lots of the large one were written from. */
const WHOLE_GOVERNMENT = 154;

export async function benchSearch(size: { agencies: number; years: number; enforce: boolean }): Promise<number> {
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-search-'));
  const browser = await launchChromium(await chromiumPath());
  try {
    const root = join(work, 'root');
    generateRoot(root, projectFolder, size);
    const { site } = loadSite(root);
    if (!site) throw new Error(`The synthetic root does not load: ${root}`);
    const large = `${size.agencies} agencies × ${size.years} year(s)`;
    const made = largeQueries(site);
    /** queries.csv speaks of the first assessment alone, and is judged there (test/content/search/search.test.ts). */
    const sites = [
      await measure({ name: 'real site', bounds: { firstBytes: 60_000, wholeBytes: 160_000 } }, projectFolder, {
        timed: timedOf(readQueries()),
        judged: [],
        lots: peopleLots(),
      }),
      await measure({ name: large, bounds: { firstBytes: 150_000, wholeBytes: 300_000 } }, root, {
        timed: timedOf(made),
        judged: made,
        lots: size.agencies === WHOLE_GOVERNMENT ? largeLots() : [],
      }),
    ];
    const index = await measureIndex(root, join(work, 'index'));
    const findings = [...report.checkSearchBounds(sites), ...report.checkIndexBounds(large, index)];
    console.log(`\n${report.renderSearchFigures(sites)}\n\n${report.renderSearchBounds(findings)}`);
    console.log(report.renderSearchFailures(sites));
    console.log(`\n${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} in the last minute.`);
    return size.enforce && findings.some(({ holds }) => !holds) ? 1 : 0;
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }

  async function measure(measured: MeasuredSite, root: string, asked: Asked): Promise<SearchFigures> {
    const own = mkdtempSync(join(work, 'site-'));
    const output = join(own, 'dist');
    const code = await buildInto(output, { KPI_ROOT: root, KPI_CACHE: join(own, 'cache') });
    if (code !== 0) throw new Error(`${measured.name} did not build.`);
    return measureSearch(measured, output, browser, asked);
  }
}

/** Queries that have one right page, no two the same, from the beginning, middle and end of the list. */
function timedOf(queries: Query[]): Query[] {
  const single = queries.filter(({ mustFirst, done }) => mustFirst.length === 1 && done === 'exact');
  const ofEachPage = [...new Map(single.map((query) => [query.mustFirst[0], query])).values()];
  const step = Math.max(1, Math.floor(ofEachPage.length / TIMED));
  return ofEachPage.filter((_, index) => index % step === 0).slice(0, TIMED);
}
