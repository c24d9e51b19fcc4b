/** The demo, which holds every state and rule, with its published files; made without a build of the pages. */
import { rmSync } from 'node:fs';
import { demoEpoch, makeDemoRoot } from '../../src/cli/demo.ts';
import { loadSite, type SiteModel } from '../../src/model/index.ts';
import { type Publication, type PublishedFile, publishedFiles } from '../../src/opendata/index.ts';

export const publication: Publication = { siteUrl: 'https://kpi.example', base: '/open/', isDemo: true };

export function demoSite(): SiteModel {
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = demoEpoch;
  const root = makeDemoRoot();
  try {
    const { site, issues } = loadSite(root);
    if (!site) throw new Error(`The demo has problems: ${issues.map(({ code }) => code).join(', ')}`);
    return site;
  } finally {
    rmSync(root, { recursive: true, force: true });
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
}

/** Published files as texts by path. */
export function publishedTexts(files: PublishedFile[] = publishedFiles(demoSite(), publication)): Map<string, string> {
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));
}
