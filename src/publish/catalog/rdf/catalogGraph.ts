/** The catalogue in DCAT-AP 3.0.1, and each dataset with everything that it points at: a graph each. */
import type { NamedNode, Quad } from 'n3';
import type { Wording } from '../../../words/index.ts';
import { toBangkokDay } from '../../../root/index.ts';
import { folderOf } from '../../datasets.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import type { CatalogRecord } from '../record.ts';
import { frequency, languages, publicAccess, sharedConcepts, thailand, theme, themes } from './concepts.ts';
import { distributionGraph, distributionNode, periodGraph, periodNode } from './distributionGraph.ts';
import { date, describe, inBoth, inEnglish, inThai, iri, moment, own, text } from './terms.ts';

const publisherNode = own('publisher');
const datasetNode = ({ dataset }: CatalogRecord): NamedNode => own(dataset.slug);

export function catalogGraph(records: readonly CatalogRecord[], publication: Publication): Quad[] {
  const home = addressOf(publication, '');
  const modified = records
    .map(({ times }) => times.modified)
    .sort()
    .at(-1);
  return [
    ...describe(own('catalog'), 'dcat:Catalog', {
      'dct:title': inBoth({
        th: `บัญชีข้อมูล ${publication.identity.name.th}`,
        en: `Data catalogue of ${publication.identity.name.en}`,
      }),
      'dct:description': inBoth(publication.identity.tagline),
      'dct:publisher': publisherNode,
      'dct:language': languages,
      'dct:spatial': thailand,
      'dct:modified': modified ? moment(modified) : null,
      'dcat:themeTaxonomy': themes,
      'foaf:homepage': iri(home),
      'dcat:dataset': records.map(datasetNode),
    }),
    ...agentGraph(publisherNode, publication.identity.publisher, home),
  ];
}

export function datasetGraph(record: CatalogRecord, publication: Publication): Quad[] {
  const { dataset, metadata, organisation, modified, times, years, registration, distributions } = record;
  const page = iri(addressOf(publication, folderOf(dataset)));
  const often = frequency(metadata.update_frequency_unit);
  const registered = registration && iri(registration.url);
  const provenance = metadata.data_source ? own(`provenance/${dataset.slug}`) : null;
  const contact = own(`contact/${organisation.name}`);
  const creator = own(`organization/${organisation.name}`);
  return [
    ...describe(datasetNode(record), 'dcat:Dataset', {
      'dct:title': inBoth(dataset.title),
      'dct:description': inBoth(dataset.description),
      'dct:identifier': text(dataset.slug),
      'dct:publisher': publisherNode,
      'dct:creator': dataset.agency ? creator : publisherNode,
      'dct:issued': times.created ? date(toBangkokDay(times.created)) : null,
      'dct:modified': date(modified),
      'dct:language': languages,
      'dct:spatial': thailand,
      'dct:temporal': years && periodNode(years),
      'dct:accrualPeriodicity': often,
      'dct:accessRights': publicAccess,
      'dct:provenance': provenance,
      'dcat:contactPoint': contact,
      'dcat:keyword': [...dataset.keywords.th.map(inThai), ...dataset.keywords.en.map(inEnglish)],
      'dcat:theme': theme,
      'dcat:landingPage': page,
      'foaf:page': registered,
      'dcat:distribution': distributions.map(distributionNode),
    }),
    ...describe(page, 'foaf:Document'),
    ...describe(registered, 'foaf:Document'),
    ...(years ? periodGraph(years) : []),
    ...describe(often, 'dct:Frequency'),
    ...describe(provenance, 'dct:ProvenanceStatement', {
      'rdfs:label': inBoth({ th: metadata.data_source ?? '', en: metadata.data_source_en }),
    }),
    ...contactGraph(record, contact),
    ...(dataset.agency ? agentGraph(creator, organisation.title, organisation.website) : []),
    ...agentGraph(publisherNode, publication.identity.publisher, addressOf(publication, '')),
    ...sharedConcepts(),
    ...distributions.flatMap((distribution) => distributionGraph(distribution, record, publication)),
  ];
}

function contactGraph({ contact: { unit, email } }: CatalogRecord, node: NamedNode): Quad[] {
  return describe(node, ['vcard:Kind', 'vcard:Organization'], {
    'vcard:fn': inBoth(unit),
    'vcard:hasEmail': email ? iri(`mailto:${email}`) : null,
  });
}

function agentGraph(node: NamedNode, name: Wording, website: string | null): Quad[] {
  const homepage = website ? iri(website) : null;
  return [
    ...describe(node, ['foaf:Agent', 'foaf:Organization'], {
      'foaf:name': inBoth(name),
      'foaf:homepage': homepage,
    }),
    ...describe(homepage, 'foaf:Document'),
  ];
}
