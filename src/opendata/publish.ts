/** Everything that is published beside the pages: one list, from which the build writes and the dev server answers. */
import type { SiteModel } from '../model/index.ts';
import { apiFiles } from './api/v1/files.ts';
import { catalogFiles } from './catalog/files.ts';
import { catalogRecords } from './catalog/record.ts';
import { checksumsFile } from './checksums.ts';
import { publishedDatasets } from './publishedDatasets.ts';
import type { Publication, PublishedFile } from './publishedFile.ts';

/** Sorted by path; the same bytes for the same content. The last file holds the checksums of all others. */
export function publishedFiles(site: SiteModel, publication: Publication): PublishedFile[] {
  const datasets = publishedDatasets(site, publication);
  const files = [
    ...datasets.flatMap(({ distributions, descriptions }) => [
      ...distributions.map(({ file }) => file),
      ...descriptions,
    ]),
    ...catalogFiles(catalogRecords(site, publication), publication),
    ...apiFiles(site, publication),
  ];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, checksumsFile(files)];
}
