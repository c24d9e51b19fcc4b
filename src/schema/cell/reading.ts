/** What reading a value gives, and the faults that any kind of value can have. */
import { INVISIBLE, type IssueCode } from '../../issues/index.ts';

export interface CellProblem {
  code: IssueCode;
  found: string;
  values?: Record<string, string>;
}

export type Reading<T> = { value: T } | { problem: CellProblem };

export const read = <T>(value: T): Reading<T> => ({ value });

/** A problem; `corrected` only where one mended value is possible. */
export function refuse(code: IssueCode, found: string, corrected?: string, values: Record<string, string> = {}) {
  return { problem: { code, found, values: corrected === undefined ? values : { ...values, corrected } } };
}

const EACH_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Thai digits as Arabic ones, everything else as it is. */
export const arabicDigits = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));

/**
 * The faults that hide in codes and numbers: characters nobody sees, spaces around, Thai digits. `isGood` says
 * whether a mended text is one that can be offered.
 */
export function refuseUnclean(text: string, isGood: (mended: string) => boolean): { problem: CellProblem } | null {
  const offered = (mended: string) => (isGood(mended) ? mended : undefined);
  const seen = text.replace(EACH_INVISIBLE, '');
  if (seen !== text) return refuse('invisible-character', text, offered(arabicDigits(seen.trim())));
  if (text.trim() !== text) return refuse('surrounding-space', text, offered(arabicDigits(text.trim())));
  if (/[๐-๙]/.test(text)) return refuse('thai-digits', text, offered(arabicDigits(text)));
  return null;
}
