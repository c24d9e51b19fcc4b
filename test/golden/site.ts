/** Every published file of a small site, with the day and the address fixed. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from '../../src/cli/astro.ts';
import type { History } from '../../src/assessment/index.ts';
import { type PublishedFile, publishedFiles, type SiteIdentity } from '../../src/publish/index.ts';
import { smallRoot, smallSite } from '../publish/smallSite.ts';

/** Whoever publishes the site may write otherwise in src/publication.ts. */
const identity: SiteIdentity = {
  name: { th: 'ตัวชี้วัดโปร่งใส', en: 'Open KPIs' },
  tagline: {
    th: 'ตัวชี้วัดของส่วนราชการ ค่าเป้าหมาย ผลการดำเนินงาน และวิธีคิดคะแนนที่ตรวจสอบได้',
    en: 'Government KPIs: what was promised, what was reached, and a score anyone can check',
  },
  official: false,
  publisher: {
    th: 'ผู้จัดทำเว็บไซต์ตัวชี้วัดโปร่งใส (จัดทำจากเอกสารสาธารณะ)',
    en: 'The makers of this site, from a public document',
  },
  reportAddress: '',
  codeLicence: 'MIT',
  repository: null,
};

export const goldenFolder = join(projectFolder, 'test/golden/files');

const COMMITTED = '2024-01-20T03:00:00Z';
const REPORTED = '2024-10-15T02:30:00Z';

/** Committed in January, the results in October; the project's own commits are not those of the small site. */
function history(): History {
  const moment = (file: string) => (file.endsWith('results.csv') ? REPORTED : COMMITTED);
  const files = readdirSync(smallRoot, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return {
    files: Object.fromEntries(files.map((file) => [file, { first: COMMITTED, last: moment(file), commit: '' }])),
    rows: {},
    commits: [COMMITTED, REPORTED],
    epoch: null,
  };
}

export function goldenFiles(): PublishedFile[] {
  const site = { ...smallSite(), history: history() };
  return publishedFiles(site, { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity });
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
