/** `npm run bench -- --pages [FOLDER]`: what the first view of a page of each kind costs a phone. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../../src/cli/astro.ts';
import { buildInto } from '../../../src/cli/build.ts';
import { chromiumPath, launchChromium } from '../../browser/chromium.ts';
import { type FirstView, firstViews, overBudget } from '../../browser/firstView.ts';
import { serve } from '../../browser/server.ts';
import { renderTable } from '../table.ts';

/** Of a site that is built already, else of the site as it stands. Ends with 1 where a page costs more than it may. */
export async function benchPages(folder?: string): Promise<number> {
  if (folder) return measure(resolve(folder));
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-pages-'));
  try {
    const output = join(work, 'dist');
    const code = await buildInto(output, { SITE_BASE: '/', KPI_CACHE: join(work, 'cache') });
    return code === 0 ? await measure(output) : code;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<number> {
  const browser = await launchChromium(await chromiumPath());
  const host = await serve(folder);
  try {
    const views = await firstViews(browser, folder, host.address);
    const over = overBudget(views);
    console.log(`\n${renderTable([heads, ...views.map(rowOf)], 1)}\n${over.map((line) => `\n✖ ${line}`).join('')}`);
    return over.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await host.close();
  }
}

const heads = ['page', 'HTML + CSS', 'scripts', 'fonts', 'font files', 'layout shift'];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const rowOf = ({ kind, text, scripts, fonts, fontFiles, shift }: FirstView) => [
  kind,
  ...[text, scripts, fonts].map(kilobytes),
  String(fontFiles),
  shift.toFixed(3),
];
