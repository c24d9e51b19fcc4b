/** `/data.json`: DCAT-US 1.1 (Project Open Data), as non-federal catalogues publish it. */
import { toBangkokDay } from '../../root/index.ts';
import { folderOf } from '../datasets.ts';
import { addressOf, jsonTextFile, type Publication, type PublishedFile } from '../publishedFile.ts';
import { intervalOf } from '../years.ts';
import { frequencyOf } from './frequencies.ts';
import type { CatalogRecord } from './record.ts';

export function dataJsonFile(records: readonly CatalogRecord[], publication: Publication): PublishedFile {
  return jsonTextFile('data.json', {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@id': addressOf(publication, 'data.json'),
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    dataset: records.map((record) => toDataset(record, publication)),
  });
}

function toDataset(
  { dataset, id, contact, licence, metadata, modified, times, group, years, distributions }: CatalogRecord,
  publication: Publication,
) {
  const folder = folderOf(dataset);
  const { duration } = frequencyOf(metadata.update_frequency_unit);
  return {
    '@type': 'dcat:Dataset',
    identifier: `urn:uuid:${id}`,
    title: `${dataset.title.th} · ${dataset.title.en}`,
    description: `${dataset.description.th}\n\n${dataset.description.en}`,
    keyword: [...dataset.keywords.th, ...dataset.keywords.en],
    modified,
    ...(times.created ? { issued: toBangkokDay(times.created) } : {}),
    publisher: {
      '@type': 'org:Organization',
      name: publication.identity.publisher.th,
    },
    contactPoint: {
      '@type': 'vcard:Contact',
      fn: contact.unit.th,
      ...(contact.email ? { hasEmail: `mailto:${contact.email}` } : {}),
    },
    accessLevel: 'public',
    license: licence.urls[0] ?? null,
    spatial: 'Thailand',
    ...(years ? { temporal: intervalOf(years) } : {}),
    ...(duration && metadata.update_frequency_interval === '1' ? { accrualPeriodicity: `R/${duration}` } : {}),
    language: ['th', 'en'],
    theme: [group.title.th],
    landingPage: addressOf(publication, folder),
    describedBy: addressOf(publication, `${folder}datapackage.json`),
    describedByType: 'application/json',
    distribution: distributions.map(({ file, title, description, format }) => ({
      '@type': 'dcat:Distribution',
      title: title.th,
      description: `${description.th} · ${description.en}`,
      format,
      mediaType: file.mediaType.replace(/;.*/, ''),
      downloadURL: addressOf(publication, file.path),
    })),
  };
}
