import type { Quad } from 'n3';
import { graph, literal, serialize, sym } from 'rdflib';
import { sorted } from './sorted.ts';
import { prefixes } from './terms.ts';

export function toRdfXml(quads: readonly Quad[]): string {
  const store = graph();
  for (const [prefix, namespace] of Object.entries(prefixes)) store.setPrefixForURI(prefix, namespace);
  for (const { subject, predicate, object } of sorted(quads)) {
    const value =
      object.termType === 'Literal'
        ? literal(object.value, object.language || sym(object.datatype.value))
        : sym(object.value);
    store.add(sym(subject.value), sym(predicate.value), value);
  }
  const xml = serialize(null, store, undefined, 'application/rdf+xml');
  if (xml === undefined) throw new Error('The graph could not be written as RDF/XML');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${closeEmpty(xml).trimEnd()}\n`;
}

/** A node of which only the type is said gets no text of blanks, which some parsers would read as a value. */
function closeEmpty(xml: string): string {
  return xml.replace(/<([\w:]+)( rdf:about="[^"]*")>\s+<\/\1>/g, '<$1$2/>');
}
