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

export function* catalogFiles(records: readonly CatalogRecord[], publication: Publication): Generator<PublishedFile> {
  const graphs = records.map((record) => ({ record, graph: sorted(datasetGraph(record, publication)) }));
  for (const { record, graph } of graphs) {
    const folder = folderOf(record.dataset);
    yield textFile(`${folder}dataset.ttl`, toTurtle(graph), TURTLE);
    yield textFile(`${folder}dataset.jsonld`, toJsonLd(graph), JSON_LD);
  }
  const whole = sorted([...catalogGraph(records, publication), ...graphs.flatMap(({ graph }) => graph)]);
  yield textFile('catalog.ttl', toTurtle(whole), TURTLE);
  yield textFile('catalog.jsonld', toJsonLd(whole), JSON_LD);
  yield textFile('catalog.rdf', toRdfXml(whole), RDF_XML);
  yield dataJsonFile(records, publication);
  yield* ckanFiles(records, publication);
  yield* nsoFiles(records);
}
