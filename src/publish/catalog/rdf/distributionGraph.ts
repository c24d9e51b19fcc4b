/** A file of a dataset in DCAT. */
import type { NamedNode, Quad } from 'n3';
import { toBangkokDay } from '../../../root/index.ts';
import { fiscalYearPeriod } from '../../../scoring/index.ts';
import type { Distribution } from '../../distributions.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import type { YearSpan } from '../../years.ts';
import type { CatalogRecord } from '../record.ts';
import { ckanLicenceTitle, fileType, languages, mediaType } from './concepts.ts';
import { count, date, describe, hex, inBoth, iri, own, text } from './terms.ts';

const sha256Algorithm = iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256');

export const distributionNode = ({ file }: Distribution): NamedNode => own(file.path);

export function distributionGraph(
  distribution: Distribution,
  { modified, dataset: { licences } }: CatalogRecord,
  publication: Publication,
): Quad[] {
  const { file, title, description, format, times, years } = distribution;
  const address = iri(addressOf(publication, file.path));
  const mediaTypeName = file.mediaType.replace(/;.*/, '');
  const type = mediaType(mediaTypeName);
  const checksum = own(`checksum/${file.path}`);
  return [
    ...describe(distributionNode(distribution), 'dcat:Distribution', {
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dct:issued': times.created ? date(toBangkokDay(times.created)) : null,
      'dct:modified': date(modified),
      'dct:language': languages,
      'dct:temporal': years && periodNode(years),
      'dct:license': licences.map(({ url }) => iri(url)),
      'dct:format': fileType(format),
      'dcat:mediaType': type,
      'dcat:accessURL': address,
      'dcat:downloadURL': address,
      'dcat:byteSize': count(file.size),
      'spdx:checksum': checksum,
    }),
    ...describe(checksum, 'spdx:Checksum', {
      'spdx:algorithm': sha256Algorithm,
      'spdx:checksumValue': hex(file.sha256),
    }),
    ...describe(sha256Algorithm, 'spdx:ChecksumAlgorithm'),
    ...describe(type, ['dct:MediaType', 'dct:MediaTypeOrExtent'], {
      'rdfs:label': text(mediaTypeName),
    }),
    ...describe(fileType(format), 'dct:MediaTypeOrExtent', {
      'rdfs:label': text(format),
    }),
    ...licences.flatMap((licence) =>
      describe(iri(licence.url), 'dct:LicenseDocument', {
        'dct:title': text(ckanLicenceTitle(licence)),
      }),
    ),
    ...(years ? periodGraph(years) : []),
  ];
}

/** Fiscal years as a period of the common era. */
export const periodNode = ({ first, last }: YearSpan): NamedNode => own(`period/${first}/${last}`);

export function periodGraph(years: YearSpan): Quad[] {
  return describe(periodNode(years), 'dct:PeriodOfTime', {
    'dcat:startDate': date(fiscalYearPeriod(years.first).start),
    'dcat:endDate': date(fiscalYearPeriod(years.last).end),
  });
}
