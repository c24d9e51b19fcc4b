/**
 * What reading a value gives, and the faults that any kind of value can have. A value is read exactly as it was typed:
 * nothing is trimmed, guessed or converted; where the right one is plain, the problem offers it as `corrected`.
 */
import { toArabicDigits } from '../../thai/index.ts';
import { INVISIBLE, type IssueCode } from '../../issues/index.ts';

export interface CellProblem {
  code: IssueCode;
  found: string;
  values?: Record<string, string>;
}

export type Reading<T> = { value: T } | { problem: CellProblem };

export const read = <T>(value: T): Reading<T> => ({ value });

/** A problem; `corrected` only where the value can mean nothing else. */
export function refuse(code: IssueCode, found: string, corrected?: string, values: Record<string, string> = {}) {
  return { problem: { code, found, values: corrected === undefined ? values : { ...values, corrected } } };
}

/** Marks of no width: they part nothing that a reader sees, so a value is the same without them. */
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
const BREAK_INSIDE = /\S\s*[^\S\p{Zs}]\s*\S/u;

/** Without marks of no width and without blanks at either end. */
export const bare = (text: string) => text.replace(NO_WIDTH, '').trim();

/** What a reader sees of a code or number: bare, in Arabic digits. */
export const seen = (text: string) => toArabicDigits(bare(text));

/** A line break or a tab between two pieces: a cell that held two values. */
export const isBroken = (text: string) => BREAK_INSIDE.test(text.replace(NO_WIDTH, ''));

/**
 * The faults that hide in codes and numbers: characters nobody sees, spaces around, Thai digits; two values in one
 * cell. `isGood` says whether what is seen can be offered; Thai digits are the fault only of a text that is good but
 * for them. `clean` is `bare` where digits are letters like others.
 */
export function refuseUnclean(
  text: string,
  isGood: (mended: string) => boolean,
  clean = seen,
): ReturnType<typeof refuse> | null {
  if (isBroken(text)) return refuse('several-values', text);
  const mended = clean(text);
  const hidden = INVISIBLE.test(text);
  const corrected = mended !== text && !INVISIBLE.test(mended) && isGood(mended) ? mended : undefined;
  if (hidden) return refuse('invisible-character', text, corrected);
  if (text.trim() !== text) return refuse('surrounding-space', text, corrected);
  return corrected !== undefined ? refuse('thai-digits', text, corrected) : null;
}
