/** Everything by which a machine finds the datasets. */
import { folderOf } from '../datasets.ts';
import { type Publication, type PublishedFile, textFile } from '../publishedFile.ts';
import { ckanFiles } from './ckan.ts';
import { dataJsonFile } from './dataJson.ts';
import { nsoFiles } from './nsoSheet.ts';
import { catalogGraph, datasetGraph } from './rdf/catalogGraph.ts';
import { sorted, toJsonLd, toRdfXml, toTurtle } from './rdf/forms.ts';
import type { CatalogRecord } from './record.ts';

const TURTLE = 'text/turtle; charset=utf-8';
const JSON_LD = 'application/ld+json';
const RDF_XML = 'application/rdf+xml';

export function catalogFiles(records: readonly CatalogRecord[], publication: Publication): PublishedFile[] {
  const graphs = records.map((record) => ({ record, graph: sorted(datasetGraph(record, publication)) }));
  const whole = sorted([...catalogGraph(records, publication), ...graphs.flatMap(({ graph }) => graph)]);
  return [
    textFile('catalog.ttl', toTurtle(whole), TURTLE),
    textFile('catalog.jsonld', toJsonLd(whole), JSON_LD),
    textFile('catalog.rdf', toRdfXml(whole), RDF_XML),
    ...graphs.flatMap(({ record, graph }) => {
      const folder = folderOf(record.dataset);
      return [
        textFile(`${folder}dataset.ttl`, toTurtle(graph), TURTLE),
        textFile(`${folder}dataset.jsonld`, toJsonLd(graph), JSON_LD),
      ];
    }),
    dataJsonFile(records, publication),
    ...ckanFiles(records, publication),
    ...nsoFiles(records),
  ];
}
