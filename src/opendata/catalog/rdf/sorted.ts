/** A graph in one order and with every statement said once, so that what is written depends on the graph alone. */
import type { Quad } from 'n3';
import { prefixes } from './terms.ts';

/** By subject, then predicate with the type first, then object. */
export function sorted(quads: readonly Quad[]): Quad[] {
  const once = new Map(quads.map((quad) => [keyOf(quad), quad]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, quad]) => quad);
}

function keyOf({ subject, predicate, object }: Quad): string {
  const type = predicate.value === `${prefixes.rdf}type` ? '' : predicate.value;
  const tail =
    object.termType === 'Literal' ? `${object.value}@${object.language}^${object.datatype.value}` : object.value;
  return [subject.value, type, object.termType, tail].join('\u0000');
}
