/** The whole catalogue in DCAT-AP: one graph, whatever the form it is written in. */
import type { Quad } from 'n3';
import { site as publisher } from '../../../site.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import type { CatalogRecord } from '../record.ts';
import { languages, thailand, themes } from './concepts.ts';
import { agentGraph, datasetGraph, datasetNode, publisherNode } from './datasetGraph.ts';
import { describe, inBoth, iri, moment, own, term } from './terms.ts';

export function catalogGraph(records: readonly CatalogRecord[], publication: Publication): Quad[] {
  const home = addressOf(publication, '');
  const modified = records
    .map(({ times }) => times.modified)
    .sort()
    .at(-1);
  return [
    ...describe(own('catalog'), {
      'rdf:type': term('dcat:Catalog'),
      'dct:title': inBoth({ th: `บัญชีข้อมูล ${publisher.name.th}`, en: `Data catalogue of ${publisher.name.en}` }),
      'dct:description': inBoth(publisher.tagline),
      'dct:publisher': publisherNode,
      'dct:language': languages,
      'dct:spatial': thailand,
      'dct:modified': modified ? moment(modified) : [],
      'dcat:themeTaxonomy': themes,
      'foaf:homepage': iri(home),
      'dcat:dataset': records.map(datasetNode),
    }),
    ...agentGraph(publisherNode, publisher.publisher, home),
    ...records.flatMap((record) => datasetGraph(record, publication)),
  ];
}
