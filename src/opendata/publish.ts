/** Everything that is published beside the pages: one list, from which the build writes and the dev server answers. */
import type { SiteModel } from '../model/index.ts';
import { apiFiles } from './api/v1/files.ts';
import { catalogFiles } from './catalog/files.ts';
import { type Catalog, catalogOf } from './catalog/catalog.ts';
import { checksumsFile } from './checksums.ts';
import type { Publication, PublishedFile } from './publishedFile.ts';

/** Sorted by path; the same bytes for the same content. The last file holds the checksums of all others. */
export function publishedFiles(
  site: SiteModel,
  publication: Publication,
  { records }: Catalog = catalogOf(site, publication),
): PublishedFile[] {
  const files = [
    ...records.flatMap(({ distributions, descriptions }) => [
      ...distributions.map(({ file }) => file),
      ...descriptions,
    ]),
    ...catalogFiles(records, publication),
    ...apiFiles(site, publication),
  ];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, checksumsFile(files)];
}
