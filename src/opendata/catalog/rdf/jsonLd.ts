/**
 * A graph without blank nodes as JSON-LD with its context inside, so that no reader has to fetch one. Written here,
 * because the RDF libraries take half a minute for the catalogue of a whole government; a test reads it back with one.
 */
import type { Quad, Quad_Object } from 'n3';
import { prefixes } from './terms.ts';

type Member = string | Record<string, string>;

export function toJsonLd(sorted: readonly Quad[]): string {
  const nodes = new Map<string, Map<string, Member[]>>();
  for (const { subject, predicate, object } of sorted) {
    const node = nodes.get(subject.value) ?? new Map<string, Member[]>();
    const isType = predicate.value === `${prefixes.rdf}type`;
    const name = isType ? '@type' : compact(predicate.value);
    node.set(name, [...(node.get(name) ?? []), isType ? compact(object.value) : toMember(object)]);
    nodes.set(subject.value, node);
  }
  const graph = [...nodes].map(([id, members]) => ({
    '@id': id,
    ...Object.fromEntries([...members].map(([name, all]) => [name, all.length === 1 ? all[0] : all])),
  }));
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 2)}\n`;
}

/** Addresses stay whole: a prefix is only taken for the vocabularies of the context. */
function toMember(object: Quad_Object): Member {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language) return { '@value': object.value, '@language': object.language };
  if (object.datatype.value === `${prefixes.xsd}string`) return object.value;
  return { '@value': object.value, '@type': compact(object.datatype.value) };
}

function compact(address: string): string {
  const known = Object.entries(prefixes).find(([, namespace]) => address.startsWith(namespace));
  return known ? `${known[0]}:${address.slice(known[1].length)}` : address;
}
