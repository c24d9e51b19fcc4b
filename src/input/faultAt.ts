/** Where a fault of a text stands in the source of the text, which may hold quotation marks, escapes and indents. */
import { type CellProblem, refusedCharacterAt } from '../schema/index.ts';

/** Offset in `typed`; 0 where the text is written there in another way. */
export function faultAt(typed: string, { code, found }: CellProblem): number {
  const unseen = code === 'invisible-character' ? refusedCharacterAt(typed) : -1;
  return Math.max(0, unseen < 0 ? typed.indexOf(found) : unseen);
}
