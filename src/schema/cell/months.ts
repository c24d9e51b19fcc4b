/** The months of a plan. */
import { read, type Reading, refuse, refuseUnclean } from './reading.ts';

const MONTHS = /^(?:[1-9]|1[0-2])(?: (?:[1-9]|1[0-2]))*$/;
const ABBREVIATIONS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];

/** Calendar months 1 to 12 with a space between them, given back in the order of the fiscal year (October first). */
export function readActivityMonths(text: string): Reading<number[]> {
  if (isMonths(text))
    return read(
      text
        .split(' ')
        .map(Number)
        .sort((a, b) => inFiscalYear(a) - inFiscalYear(b)),
    );
  return refuseUnclean(text, isMonths) ?? refuse('bad-month', text, monthsMeant(text));
}

const isMonths = (text: string) => MONTHS.test(text) && new Set(text.split(' ')).size === text.split(' ').length;

const inFiscalYear = (month: number) => (month + 2) % 12;

/** Commas, leading zeros and Thai abbreviations can mean one thing only; a span such as "10-12" is not read out. */
function monthsMeant(text: string): string | undefined {
  const words = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => {
      const named = ABBREVIATIONS.indexOf(word);
      return named < 0 ? word.replace(/^0/, '') : String(named + 1);
    });
  const months = [...new Set(words)].join(' ');
  return isMonths(months) ? months : undefined;
}
