/** Judges a text that may come to stand in a cell of a published file, whatever file it comes from. */
import { missingMeant } from '../cell/missing.ts';
import { type CellProblem, refuse } from '../cell/reading.ts';
import { textFault } from './fault.ts';
import { runsAsFormula } from './formula.ts';

export function valueFault(text: string): CellProblem | null {
  if (runsAsFormula(text)) return refuse('spreadsheet-formula', text, safeStart(text)).problem;
  return textFault(text);
}

/**
 * One line without its list mark or blanks. A real formula has no text to offer instead, a list of several lines more
 * than one, and a sign right before words with a number in them may belong to the number.
 */
function safeStart(text: string): string | undefined {
  const [mark = ''] = /^[\s+\-＋－]+/.exec(text) ?? [];
  const rest = text.slice(mark.length);
  if (missingMeant(rest) || (/\S$/.test(mark) && /\p{N}/u.test(rest))) return undefined;
  return /^\p{L}/u.test(rest) && !/[(=!|\n]/.test(rest) && textFault(rest) === null ? rest : undefined;
}
