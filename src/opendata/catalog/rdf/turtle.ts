import { type Quad, Writer } from 'n3';
import { prefixes } from './terms.ts';

export function toTurtle(sorted: Quad[]): string {
  let turtle = '';
  const writer = new Writer({ prefixes });
  writer.addQuads(sorted);
  writer.end((error, result: string) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
}
