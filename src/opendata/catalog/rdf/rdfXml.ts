import type { Quad, Quad_Object } from 'n3';
import { graph, literal, Serializer, Statement, sym } from 'rdflib';
import { prefixes } from './terms.ts';

/** The statements go to the serializer directly: indexing them in a store first takes three times as long. */
export function toRdfXml(sorted: readonly Quad[]): string {
  const statements = sorted.map(
    ({ subject, predicate, object }) => new Statement(sym(subject.value), sym(predicate.value), toValue(object)),
  );
  const xml = Serializer(graph()).suggestNamespaces(prefixes).statementsToXML(statements);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${closeEmpty(inText(xml)).trimEnd()}\n`;
}

const toValue = (object: Quad_Object) =>
  object.termType === 'Literal'
    ? literal(object.value, object.language || sym(object.datatype.value))
    : sym(object.value);

/** The library leaves > as it is; behind two brackets XML takes it for the end of a section that never began. */
const inText = (xml: string) => xml.replaceAll(']]>', ']]&gt;');

/** A node of which only the type is said gets no text of blanks, which some parsers would read as a value. */
function closeEmpty(xml: string): string {
  return xml.replace(/<([\w:]+)( rdf:about="[^"]*")>\s+<\/\1>/g, '<$1$2/>');
}
