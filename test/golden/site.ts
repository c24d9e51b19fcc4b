/** Every published file of a small site, with the day and the address fixed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from '../../src/cli/astro.ts';
import { loadSite } from '../../src/model/index.ts';
import { type PublishedFile, publishedFiles } from '../../src/opendata/index.ts';

/** The sound site of the tests of issues is the small site here too. */
const root = join(projectFolder, 'test/issues/site');
export const goldenFolder = join(projectFolder, 'test/golden/files');

/** 31 December 2567 in Thailand, when everything of fiscal year 2567 is due. */
const epoch = String(Date.UTC(2024, 11, 31) / 1000);

export function goldenFiles(): PublishedFile[] {
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = epoch;
  try {
    const { site, issues } = loadSite(root);
    if (!site) throw new Error(`The golden site has problems: ${issues.map(({ code }) => code).join(', ')}`);
    return publishedFiles(site, { siteUrl: 'https://kpi.example', base: '/', isDemo: false });
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
}

/** As they are kept here: of a zip only its own two texts, for `checksums.txt` holds it to its bytes. */
export function keptFiles(): { path: string; bytes: Uint8Array }[] {
  return goldenFiles().flatMap(({ path, bytes }) => {
    if (!path.endsWith('.zip')) return { path, bytes };
    const entries = unzipSync(bytes, { filter: ({ name }) => name === 'README.txt' || name === 'LICENCE.txt' });
    return Object.entries(entries).map(([name, text]) => ({ path: `${path}/${name}`, bytes: text }));
  });
}

export function clearGolden(): void {
  rmSync(goldenFolder, { recursive: true, force: true });
}
