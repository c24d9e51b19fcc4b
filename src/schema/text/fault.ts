/**
 * Judges a text wherever it stands: a cell, a value of YAML, a block of an MDX body, a name of a file. One list for
 * all, so that no way in is wider than another.
 */
import type { CellProblem } from '../cell/reading.ts';
import { refusedCharacterAt, withoutUnseen } from './characters.ts';
import { garbledAt, ungarbled } from './garbled.ts';
import { mixedLettersAt } from './mixedLetters.ts';
import { isOrdinary } from './ordinary.ts';
import { privateUseAt, withThaiLetters } from './privateUse.ts';
import { withMarksInOrder, wrongMarksAt } from './thaiMarks.ts';

/** A spreadsheet's own limit for a cell; every text may become one. */
const LONGEST_TEXT = 32_767;

interface Fault {
  code: CellProblem['code'];
  /** Where it stands; -1 where the text is free of it. */
  at: (text: string) => number;
  /** The text without it, where one text only can be meant. */
  mend: (text: string) => string | undefined;
}

const FAULTS: readonly Fault[] = [
  { code: 'garbled-text', at: garbledAt, mend: ungarbled },
  { code: 'invisible-character', at: refusedCharacterAt, mend: withoutUnseen },
  { code: 'private-use-letter', at: privateUseAt, mend: withThaiLetters },
  { code: 'mixed-letters', at: mixedLettersAt, mend: () => undefined },
  { code: 'thai-marks', at: wrongMarksAt, mend: withMarksInOrder },
];

/** What is wrong with a text, told of a piece that can be seen at once; null where nothing is. */
export function textFault(text: string): CellProblem | null {
  const long = lengthFault(text);
  if (long) return long;
  const fault = firstFault(text);
  if (!fault) return null;
  const piece = pieceAround(text, fault.at(text));
  const mended = withoutFaults(piece);
  const values: Record<string, string> =
    mended === undefined ? {} : piece === text ? { corrected: mended } : { piece: mended };
  return { code: fault.code, found: piece, values };
}

const firstFault = (text: string) => (isOrdinary(text) ? undefined : FAULTS.find(({ at }) => at(text) >= 0));

/** Asked before anything else, so that no other rule has to read a text without end. */
export function lengthFault(text: string): CellProblem | null {
  if (text.length <= LONGEST_TEXT) return null;
  const values = { length: text.length.toLocaleString('en'), limit: LONGEST_TEXT.toLocaleString('en') };
  return { code: 'text-too-long', found: text.slice(0, AROUND), values };
}

/** Letters shown on either side of a fault in a long text. */
const AROUND = 40;

function pieceAround(text: string, at: number): string {
  if (text.length <= 2 * AROUND) return text;
  const [start, end] = [wholeFrom(text, Math.max(0, at - AROUND)), wholeFrom(text, at + AROUND)];
  return text.slice(start, end).trim();
}

/** Not between a letter and what hangs on it, nor within a pair. */
function wholeFrom(text: string, at: number): number {
  let start = at;
  while (start > at - AROUND && start > 0 && /[\p{M}\u0e30\u0e32\u0e33\u0e45\udc00-\udfff]/u.test(text.charAt(start)))
    start -= 1;
  return start;
}

/** One mend may lay another fault bare: text that was garbled twice. */
function withoutFaults(text: string): string | undefined {
  let mended = text;
  for (let turn = 0; turn <= FAULTS.length; turn += 1) {
    const fault = firstFault(mended);
    if (!fault) return mended.trim() === '' ? undefined : mended;
    const next = fault.mend(mended);
    if (next === undefined || next === mended) return undefined;
    mended = next;
  }
  return undefined;
}
