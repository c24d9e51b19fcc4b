/**
 * Makes the search index of the root that KPI_ROOT names into the folder of its argument, by what a build calls, and
 * prints how many seconds that took. A process of its own, so that its memory can be measured from outside.
 */
import { searchAliasesOf, searchDocuments, searchLabels } from '../../../src/records/index.ts';
import { siteLanguages } from '../../../src/words/index.ts';
import { context, publication, soundContext } from '../../../src/build/context.ts';
import { inThread } from '../../../src/build/inThread.ts';
import type { IndexedSite } from '../../../src/build/searchThread.ts';

const { site, catalog } = soundContext();
const start = performance.now();
const published = { site, pages: context().pages, catalog, publication };
const indexed: IndexedSite = {
  folder: process.argv[2] ?? '',
  indexes: siteLanguages().map((language) => ({
    language,
    documents: searchDocuments(published, language),
    labels: searchLabels(site, language),
  })),
  aliases: searchAliasesOf(site),
};
await inThread(new URL('../../../src/build/searchThread.ts', import.meta.url), indexed);
console.log((performance.now() - start) / 1000);
