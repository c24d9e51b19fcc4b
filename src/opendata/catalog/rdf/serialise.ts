/**
 * One graph as Turtle, JSON-LD and RDF/XML. Statements are sorted and said once, so that the bytes depend on the
 * graph alone; the JSON-LD carries its context in itself and asks for nothing over the network.
 */
import { type Quad, Writer } from 'n3';
import { graph, literal, serialize, sym } from 'rdflib';
import { prefixes } from './terms.ts';

export function toTurtle(quads: readonly Quad[]): string {
  let turtle = '';
  const writer = new Writer({ prefixes });
  writer.addQuads(sorted(quads));
  writer.end((error, result: string) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
}

export const toJsonLd = (quads: readonly Quad[]): string => `${write(quads, 'application/ld+json')}\n`;
export const toRdfXml = (quads: readonly Quad[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(quads, 'application/rdf+xml')}\n`;

function write(quads: readonly Quad[], contentType: string): string {
  const store = graph();
  for (const [prefix, namespace] of Object.entries(prefixes)) store.setPrefixForURI(prefix, namespace);
  for (const { subject, predicate, object } of sorted(quads)) {
    const value = object.termType === 'Literal' ? literal(object.value, object.language || sym(object.datatype.value)) : sym(object.value);
    store.add(sym(subject.value), sym(predicate.value), value);
  }
  const text = serialize(null, store, undefined, contentType);
  if (text === undefined) throw new Error(`Nothing was written as ${contentType}`);
  return text.trimEnd();
}

/** By subject, then predicate with the type first, then object. */
function sorted(quads: readonly Quad[]): Quad[] {
  const keyed = quads.map((quad) => ({ quad, key: keyOf(quad) }));
  const once = new Map(keyed.map(({ quad, key }) => [key, quad]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, quad]) => quad);
}

function keyOf({ subject, predicate, object }: Quad): string {
  const type = predicate.value === `${prefixes.rdf}type` ? '' : predicate.value;
  const tail = object.termType === 'Literal' ? `${object.value}@${object.language}^${object.datatype.value}` : object.value;
  return [subject.value, type, object.termType, tail].join('\u0000');
}
