/** schema.org `Dataset` for the head of a dataset's page, as Google Dataset Search reads it. */
import { inLanguage, type Language, languageFolder, otherLanguages } from '../words/index.ts';
import { toBangkokDay } from '../root/index.ts';
import { columnsOf } from './tables/tables.ts';
import { folderOf } from './datasets.ts';
import { uuidOf } from './identity.ts';
import type { PublishedDataset } from './publishedDatasets.ts';
import { addressOf, type Publication } from './publishedFile.ts';
import { intervalOf } from './years.ts';

/** A description has to have 50 to 5000 characters; the words of every kind do, and a test holds them to it. */
export function toSchemaOrg(
  { dataset, modified, times, years, distributions }: PublishedDataset,
  publication: Publication,
  language: Language,
) {
  const { slug, kind, title, description, keywords, licences, agency } = dataset;
  const [other = language] = otherLanguages(language);
  const licenceUrls = licences.map(({ url }) => url);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `urn:uuid:${uuidOf(slug)}`,
    identifier: slug,
    name: title[language],
    alternateName: title[other],
    description: description[language],
    url: addressOf(publication, `${languageFolder(language)}/${folderOf(dataset)}`.slice(1)),
    keywords: keywords[language],
    license: licenceUrls.length === 1 ? licenceUrls[0] : licenceUrls,
    isAccessibleForFree: true,
    inLanguage: ['th', 'en'],
    creator: agency
      ? {
          '@type': 'GovernmentOrganization',
          name: inLanguage(agency.name, language),
          ...(agency.website ? { url: agency.website } : {}),
        }
      : { '@type': 'Organization', name: publication.identity.publisher[language] },
    publisher: {
      '@type': 'Organization',
      name: publication.identity.publisher[language],
      url: addressOf(publication, ''),
    },
    ...(times.created ? { datePublished: toBangkokDay(times.created) } : {}),
    dateModified: modified,
    ...(years ? { temporalCoverage: intervalOf(years) } : {}),
    spatialCoverage: { '@type': 'Country', name: 'Thailand', identifier: 'THA' },
    variableMeasured: columnsOf(kind).map((column) => ({
      '@type': 'PropertyValue',
      name: column.name,
      alternateName: column.title[language],
      description: column.description[language],
    })),
    distribution: distributions.map(({ file, title: fileTitle, description: contents, years: covered }) => ({
      '@type': 'DataDownload',
      name: fileTitle[language],
      description: contents[language],
      ...(covered ? { temporalCoverage: intervalOf(covered) } : {}),
      contentUrl: addressOf(publication, file.path),
      encodingFormat: file.mediaType.replace(/;.*/, ''),
      contentSize: `${file.size} B`,
      sha256: file.sha256,
    })),
  };
}
