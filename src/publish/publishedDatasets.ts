/** Every dataset with all of its files. */
import type { SiteModel } from '../assessment/index.ts';
import { csvwFile } from './csvw.ts';
import { dataDate } from './dataDate.ts';
import { dataPackageFile } from './dataPackage.ts';
import { type Dataset, datasetsOf } from './datasets.ts';
import { dataFilesOf, type Distribution, zipDistribution } from './distributions.ts';
import { pack, packedFile } from './packed.ts';
import type { Publication, PublishedFile } from './publishedFile.ts';
import { licenceText, readmeText } from './readme/readme.ts';
import { publicationTimes, type Times } from './times/publicationTimes.ts';
import type { YearSpan } from './years.ts';
import { toZip } from './zip.ts';

export interface PublishedDataset {
  dataset: Dataset;
  /** ISO date of the data itself. */
  modified: string;
  /** When it was published first and last. */
  times: Times;
  /** The years with a value in it; null where there are none. */
  years: YearSpan | null;
  /** Data files, latest year first, and the zip of all last. */
  distributions: Distribution[];
  /** Data package and CSVW: descriptions, not data. */
  descriptions: PublishedFile[];
}

export function publishedDatasets(site: SiteModel, publication: Publication): PublishedDataset[] {
  const timesOf = publicationTimes(site);
  return datasetsOf(site, publication.isDemo).map((dataset) => publish(dataset, timesOf, publication));
}

/** The zip leaves out the RDF descriptions, because they describe the zip. */
function publish(
  dataset: Dataset,
  timesOf: ReturnType<typeof publicationTimes>,
  publication: Publication,
): PublishedDataset {
  const modified = dataDate(dataset.kind, dataset.assessments);
  const times = timesOf(dataset, modified);
  const files = dataFilesOf(dataset, times);
  const descriptions = [dataPackageFile(dataset, files, publication), csvwFile(dataset, files)].map((file) =>
    packedFile(file, pack(file.bytes)),
  );
  const texts = {
    'README.txt': readmeText(dataset, files, modified, publication),
    'LICENCE.txt': licenceText(dataset),
  };
  const zip = toZip(
    [
      ...Object.entries(texts).map(([name, text]) => ({ name, packed: pack(new TextEncoder().encode(text)) })),
      ...[...files.map(({ file }) => file), ...descriptions].map(({ path, packed }) => ({
        name: path.split('/').at(-1) ?? path,
        packed,
      })),
    ],
    modified,
  );
  const { rows, years } = files.find(({ fiscalYear }) => fiscalYear === null) ?? { rows: 0, years: null };
  const distributions = [...files, zipDistribution(dataset, zip, { rows, years }, times.whole)];
  return { dataset, modified, times: times.whole, years, distributions, descriptions };
}
