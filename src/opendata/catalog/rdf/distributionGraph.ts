/** A file of a dataset in DCAT. */
import type { NamedNode, Quad } from 'n3';
import { toBangkokDay } from '../../../load/index.ts';
import type { Distribution } from '../../distributions.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import type { CatalogRecord } from '../record.ts';
import { fileType, languages, mediaType } from './concepts.ts';
import { count, date, describe, hex, inBoth, iri, own, term } from './terms.ts';

const sha256Algorithm = iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256');

export const distributionNode = ({ file }: Distribution): NamedNode => own(file.path);

export function distributionGraph(
  distribution: Distribution,
  { modified, licence }: CatalogRecord,
  publication: Publication,
): Quad[] {
  const { file, title, format, sha256, times } = distribution;
  const address = iri(addressOf(publication, file.path));
  const type = mediaType(file.mediaType.replace(/;.*/, ''));
  const checksum = own(`checksum/${file.path}`);
  return [
    ...describe(distributionNode(distribution), {
      'rdf:type': term('dcat:Distribution'),
      'dct:title': inBoth(title),
      'dct:issued': times.created ? date(toBangkokDay(times.created)) : [],
      'dct:modified': date(modified),
      'dct:language': languages,
      'dct:license': licence.urls.map(iri),
      'dct:format': fileType(format),
      'dcat:mediaType': type,
      'dcat:accessURL': address,
      'dcat:downloadURL': address,
      'dcat:byteSize': count(file.bytes.length),
      'spdx:checksum': checksum,
    }),
    ...describe(checksum, {
      'rdf:type': term('spdx:Checksum'),
      'spdx:algorithm': sha256Algorithm,
      'spdx:checksumValue': hex(sha256),
    }),
    ...describe(sha256Algorithm, { 'rdf:type': term('spdx:ChecksumAlgorithm') }),
    ...describe(type, { 'rdf:type': [term('dct:MediaType'), term('dct:MediaTypeOrExtent')] }),
    ...describe(fileType(format), { 'rdf:type': term('dct:MediaTypeOrExtent') }),
    ...licence.urls.flatMap((url) => describe(iri(url), { 'rdf:type': term('dct:LicenseDocument') })),
  ];
}
