/** Names and literals of RDF. Every node has an IRI of its own, so that no blank node needs a canonical form. */
import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3';
import type { Wording } from '../../../words/index.ts';
import { uuidOf } from '../../identity.ts';

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Name = `${keyof typeof prefixes}:${string}`;

/** "dct:title" → its IRI. */
function term(name: Name): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  return DataFactory.namedNode(prefixes[prefix as keyof typeof prefixes] + local);
}

export const iri = (address: string): NamedNode => DataFactory.namedNode(address);
/** A node of this site, named as in `identity.ts`. */
export const own = (name: string): NamedNode => iri(`urn:uuid:${uuidOf(name)}`);
/** A concept of the vocabularies of the EU Publications Office. */
export const authority = (list: string, code: string): NamedNode =>
  iri(`http://publications.europa.eu/resource/authority/${list}/${code}`);

export const text = (value: string) => DataFactory.literal(value);
export const date = (value: string) => DataFactory.literal(value, term('xsd:date'));
export const moment = (value: string) => DataFactory.literal(value, term('xsd:dateTime'));
export const count = (value: number) => DataFactory.literal(String(value), term('xsd:nonNegativeInteger'));
export const hex = (value: string) => DataFactory.literal(value, term('xsd:hexBinary'));
export const inThai = (value: string) => DataFactory.literal(value, 'th');
export const inEnglish = (value: string) => DataFactory.literal(value, 'en');
/** English alone where it is offered. */
export const inBoth = ({ th, en }: Wording) => [inThai(th), ...(en === undefined ? [] : [inEnglish(en)])];

type Objects = Quad_Object | readonly Quad_Object[] | null;

/** Everything that is said of one node; null and an empty list say nothing, and nothing is said of no node. */
export function describe(
  subject: NamedNode | null,
  types: Name | readonly Name[],
  properties: Partial<Record<Name, Objects>> = {},
): Quad[] {
  if (!subject) return [];
  const said: Partial<Record<Name, Objects>> = { 'rdf:type': [types].flat().map(term), ...properties };
  return Object.entries(said).flatMap(([name, objects]) =>
    [objects ?? []].flat().map((object) => DataFactory.quad(subject, term(name as Name), object as Quad_Object)),
  );
}
