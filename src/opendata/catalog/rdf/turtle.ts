import { type Quad, Writer } from 'n3';
import { sorted } from './sorted.ts';
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
