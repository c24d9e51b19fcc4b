/** RDF/XML as two parsers that are not ours read it. */
import { Parser, type Quad } from 'n3';
import { parse, type Quad as OxigraphQuad } from 'oxigraph';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

const BASE = 'https://base.invalid/';

export const readers: [name: string, read: (xml: string) => Promise<Quad[]>][] = [
  ['rdfxml-streaming-parser', withStream],
  ['oxigraph', withOxigraph],
];

function withStream(xml: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI: BASE });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(xml);
  });
}

async function withOxigraph(xml: string): Promise<Quad[]> {
  const quads = parse(xml, { format: 'application/rdf+xml', base_iri: BASE }) as OxigraphQuad[];
  return new Parser({ format: 'N-Quads' }).parse(quads.map((quad) => `${quad} .`).join('\n'));
}
