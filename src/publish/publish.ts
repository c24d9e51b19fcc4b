/** Everything that is published beside the pages: the build writes it, the dev server answers from it. */
import type { SiteModel } from '../assessment/index.ts';
import { apiFiles } from './api/v1/files.ts';
import { moduleFiles, type ModuleTexts } from './api/v1/module.ts';
import { catalogFiles } from './catalog/files.ts';
import { type Catalog, catalogOf } from './catalog/catalog.ts';
import { checksumsFile } from './checksums.ts';
import { kpiCsvFiles } from './kpiCsv/kpiCsv.ts';
import type { Publication, PublishedFile } from './publishedFile.ts';
import { workingFiles } from './working/files.ts';

/** Sorted by path; the same bytes for the same content. The last file holds the checksums of all others. */
export function publishedFiles(site: SiteModel, publication: Publication): PublishedFile[] {
  const files = [...eachFile(site, publication, catalogOf(site, publication))];
  const checksums = files.splice(-1);
  return [...files.sort((a, b) => (a.path < b.path ? -1 : 1)), ...checksums];
}

/**
 * One after another, so that a build writes each and lets it go: of a whole government they are half a gigabyte. The module
 * of scoring is among them where its texts are given.
 */
export function* eachFile(
  site: SiteModel,
  publication: Publication,
  { records }: Catalog,
  module?: ModuleTexts,
): Generator<PublishedFile> {
  const sums: Pick<PublishedFile, 'path' | 'sha256'>[] = [];
  for (const file of made(site, publication, records, module)) {
    sums.push({ path: file.path, sha256: file.sha256 });
    yield file;
  }
  yield checksumsFile(sums);
}

function* made(
  site: SiteModel,
  publication: Publication,
  records: Catalog['records'],
  module?: ModuleTexts,
): Generator<PublishedFile> {
  for (const { distributions, descriptions } of records) {
    yield* distributions.map(({ file }) => file);
    yield* descriptions;
  }
  yield* catalogFiles(records, publication);
  yield* apiFiles(site, publication);
  if (module) yield* moduleFiles(module, site, publication);
  for (const assessment of site.agencies.flatMap(({ assessments }) => assessments)) {
    for (const kpi of assessment.kpis) yield* kpiCsvFiles({ kpi, assessment });
    yield* workingFiles(assessment);
  }
}
