/** The months of a plan. */
import { toArabicDigits } from '../../thai/index.ts';
import { refuseMissing } from './missing.ts';
import { monthNamed } from './monthNames.ts';
import { read, type Reading, refuse, refuseUnclean } from './reading.ts';

const MONTHS = /^(?:[1-9]|1[0-2])(?: (?:[1-9]|1[0-2]))*$/;

/** Calendar months 1 to 12 with a space between them, given back in the order of the fiscal year (October first). */
export function readActivityMonths(text: string): Reading<number[]> {
  if (isMonths(text))
    return read(
      text
        .split(' ')
        .map(Number)
        .sort((a, b) => inFiscalYear(a) - inFiscalYear(b)),
    );
  const meant = monthsMeant(text);
  const unclean = refuseUnclean(text, isMonths);
  if (unclean && (meant === undefined || unclean.problem.values['corrected'] === meant)) return unclean;
  return refuseMissing(text) ?? refuse('bad-month', text, meant);
}

const isMonths = (text: string) => MONTHS.test(text) && new Set(text.split(' ')).size === text.split(' ').length;

const inFiscalYear = (month: number) => (month + 2) % 12;

/** The cell holds a list, so any mark between months parts them; a span such as "10-12" is not read out. */
function monthsMeant(text: string): string | undefined {
  const words = toArabicDigits(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => String(monthNamed(word) ?? word.replace(/^0/, '')));
  const months = words.join(' ');
  return isMonths(months) ? months : undefined;
}
