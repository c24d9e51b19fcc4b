/**
 * A graph as Turtle, JSON-LD and RDF/XML. Every node has an IRI, and a sorted graph gives the same bytes each time. The
 * last two are written here: RDF libraries take half a minute for the catalogue of a whole government, and no kept one
 * writes RDF/XML alone. The tests read each form back with libraries.
 */
import { xmlText } from '../../../xmlText.ts';
import { type Quad, type Quad_Object, Writer } from 'n3';
import { prefixes } from './terms.ts';

const RDF_TYPE = `${prefixes.rdf}type`;
const XSD_STRING = `${prefixes.xsd}string`;

/** In one order and with every statement said once: by subject, then predicate with the type first, then object. */
export function sorted(quads: readonly Quad[]): Quad[] {
  const once = new Map(quads.map((quad) => [keyOf(quad), quad]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, quad]) => quad);
}

function keyOf({ subject, predicate, object }: Quad): string {
  const type = predicate.value === RDF_TYPE ? '' : predicate.value;
  const tail =
    object.termType === 'Literal' ? `${object.value}@${object.language}^${object.datatype.value}` : object.value;
  return [subject.value, type, object.termType, tail].join('\u0000');
}

export function toTurtle(graph: Quad[]): string {
  let turtle = '';
  const writer = new Writer({ prefixes });
  writer.addQuads(graph);
  writer.end((error, result: string) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
}

type Member = string | Record<string, string>;

/** With its context inside, so that no reader has to fetch one. */
export function toJsonLd(graph: readonly Quad[]): string {
  const nodes = [...bySubject(graph)].map(([id, statements]) => {
    const members = new Map<string, Member[]>();
    for (const { predicate, object } of statements) {
      const isType = predicate.value === RDF_TYPE;
      const name = isType ? '@type' : compact(predicate.value);
      members.set(name, [...(members.get(name) ?? []), isType ? compact(object.value) : toMember(object)]);
    }
    const single = [...members].map(([name, all]) => [name, all.length === 1 ? all[0] : all]);
    return { '@id': id, ...Object.fromEntries(single) };
  });
  return `${JSON.stringify({ '@context': prefixes, '@graph': nodes }, null, 2)}\n`;
}

/** Addresses stay whole: a prefix is only taken for the vocabularies of the context. */
function toMember(object: Quad_Object): Member {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language) return { '@value': object.value, '@language': object.language };
  if (object.datatype.value === XSD_STRING) return object.value;
  return { '@value': object.value, '@type': compact(object.datatype.value) };
}

/** Each node is an element named by its first type; what else is said of it stands inside. */
export function toRdfXml(graph: readonly Quad[]): string {
  const names = Object.entries(prefixes).map(([prefix, namespace]) => `\n  xmlns:${prefix}="${namespace}"`);
  const nodes = [...bySubject(graph)].map(([id, [type, ...others]]) => {
    if (type?.predicate.value !== RDF_TYPE) throw new Error(`${id} has no type.`);
    const name = compact(type.object.value);
    const start = `  <${name} rdf:about="${escaped(id)}"`;
    if (others.length === 0) return `${start}/>\n`;
    return `${start}>\n${others.map(toElement).join('')}  </${name}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join('')}>\n${nodes.join('')}</rdf:RDF>\n`;
}

function toElement({ predicate, object }: Quad): string {
  const name = compact(predicate.value);
  if (object.termType !== 'Literal') return `    <${name} rdf:resource="${escaped(object.value)}"/>\n`;
  const { language, datatype, value } = object;
  const type = language || datatype.value === XSD_STRING ? '' : ` rdf:datatype="${datatype.value}"`;
  return `    <${name}${language ? ` xml:lang="${language}"` : type}>${escaped(value)}</${name}>\n`;
}

/** A carriage return that is not escaped becomes a line feed when XML is read. */
const escaped = (text: string): string => xmlText(text).replaceAll('\r', '&#13;');

function bySubject(graph: readonly Quad[]): Map<string, Quad[]> {
  const nodes = new Map<string, Quad[]>();
  for (const quad of graph) {
    const node = nodes.get(quad.subject.value);
    if (node) node.push(quad);
    else nodes.set(quad.subject.value, [quad]);
  }
  return nodes;
}

function compact(address: string): string {
  const known = Object.entries(prefixes).find(([, namespace]) => address.startsWith(namespace));
  return known ? `${known[0]}:${address.slice(known[1].length)}` : address;
}
