/** What the search index is made of: the documents of every language, from what this process builds from. */
import { searchAliasesOf, searchDocuments, searchLabels } from '../records/index.ts';
import { siteLanguages } from '../words/index.ts';
import { context, publication, soundContext } from './context.ts';
import { inThread } from './inThread.ts';
import type { IndexedSite } from './searchFiles.ts';
import type { WrittenIndex } from './searchThread.ts';

export function indexedSite(): IndexedSite {
  const { site, catalog } = soundContext();
  const published = { site, pages: context().pages, catalog, publication };
  return {
    indexes: siteLanguages().map((language) => ({
      language,
      documents: searchDocuments(published, language),
      labels: searchLabels(site, language),
    })),
    aliases: searchAliasesOf(site),
  };
}

/** Into a built site, in a thread of its own. */
export function writeSearchIndex(folder: string): Promise<WrittenIndex[]> {
  return inThread(new URL('searchThread.ts', import.meta.url), { folder, site: indexedSite() });
}
