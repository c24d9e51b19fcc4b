/** The demo, which holds every state and rule, with its published files; made without a build of the pages. */
import { rmSync } from 'node:fs';
import { demoEpoch, makeDemoRoot } from '../tools/demo/demo.ts';
import type { SiteModel } from '../../src/assessment/index.ts';
import { type Publication, type PublishedFile, publishedFiles } from '../../src/publish/index.ts';
import { loadAt } from './loadAt.ts';
import { identity } from '../../src/publication.ts';

export const publication: Publication = { siteUrl: 'https://kpi.example', base: '/open/', isDemo: true, identity };

export function demoSite(): SiteModel {
  const root = makeDemoRoot();
  try {
    return loadAt(root, demoEpoch);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Published files as texts by path. */
export function publishedTexts(files: PublishedFile[] = publishedFiles(demoSite(), publication)): Map<string, string> {
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));
}
