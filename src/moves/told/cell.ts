/** A cell as a person reads it. */
import {
  formatDate,
  formatDecimal,
  formatMonth,
  formatQuantity,
  midSentence,
  type SiteLanguage,
  words,
} from '../../words/index.ts';
import type { KpiModel } from '../../assessment/index.ts';

/** Columns of long words, of which only is said that they changed. */
const LONG: readonly string[] = ['source', 'note', 'evidence_url', 'months_basis'];
const LONGEST = 80;
const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

export const isToldWhole = (column: string, ...texts: (string | null)[]): boolean =>
  !LONG.includes(column) && texts.every((text) => (text?.length ?? 0) <= LONGEST);

/** `text` null where the cell is empty. */
export function cellText(
  column: string,
  text: string | null,
  measure: ReturnType<KpiModel['measures']['get']>,
  lang: SiteLanguage,
): string {
  const t = words(lang);
  if (text === null) return t.noValue;
  const labels: Partial<Record<string, string>> = { ...t.operators };
  if (column === 'value' && measure && isNumber(text)) return formatQuantity(text, measure, lang);
  if (column === 'obs_status') return midSentence(t.obsStatuses[text as keyof typeof t.obsStatuses]?.label ?? text);
  if (column === 'operator') return midSentence(labels[text] ?? text);
  if (column === 'as_of') return formatDate(text, lang);
  if (column === 'months')
    return text
      .split(' ')
      .map((month) => formatMonth(Number(month), lang))
      .join(' ');
  return isNumber(text) ? formatDecimal(text) : text;
}
