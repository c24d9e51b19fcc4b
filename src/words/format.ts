/** How numbers and dates are written for people. Nothing here rounds: a figure keeps the digits it has. */
import { toBuddhistYear } from '../scoring/index.ts';
import { inNumber } from './counted.ts';
import { inLanguage, type Language, type Wording } from './spoken.ts';
import { terms } from './terms.ts';

/** January first: each month in full, then short. */
const monthsIn = (language: Language) => {
  const inForm = (form: 'long' | 'short') => new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' });
  const [long, short] = [inForm('long'), inForm('short')];
  return Array.from({ length: 12 }, (_, month) => {
    const first = Date.UTC(2000, month);
    return [long.format(first), short.format(first)] as const;
  });
};
export const monthNames = { th: /* @__PURE__ */ monthsIn('th'), en: /* @__PURE__ */ monthsIn('en') };

/** Joins a number and its unit so that no line break parts them. */
export const noBreakSpace = '\u00a0';

/** "1210.50" → "1,210.50": thousands grouped, every digit kept, a true minus sign. */
export function formatDecimal(value: string): string {
  const [whole = '', fraction] = value.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "70.64" + percent → "ร้อยละ 70.64" in Thai, "70.64%" in English; other units follow the number: "1 pillar". */
export function formatQuantity(value: string, unit: { unit: string; unitLabel: Wording }, language: Language): string {
  const number = formatDecimal(value);
  if (unit.unit === 'percent')
    return language === 'th' ? `${terms.units.percent.th}${noBreakSpace}${number}` : `${number}%`;
  const label = inLanguage(unit.unitLabel, language);
  return `${number}${noBreakSpace}${language === 'en' ? inNumber(value, label) : label}`;
}

const percentagePoints = (count: string) => ({ th: 'จุด', en: inNumber(count, 'percentage points') });

/** What lies between two values: "1.76 จุด" / "1.76 percentage points" between percentages, else "12 คน". */
export function formatDifference(
  value: string,
  unit: { unit: string; unitLabel: Wording },
  language: Language,
): string {
  if (unit.unit !== 'percent') return formatQuantity(value, unit, language);
  return `${formatDecimal(value)}${noBreakSpace}${percentagePoints(value)[language]}`;
}

/** "2024-01-18" → "18 มกราคม 2567" in Thai, "18 January 2024" in English. */
export function formatDate(isoDate: string, language: Language): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const shownYear = language === 'th' ? toBuddhistYear(Number(year)) : Number(year);
  return `${Number(day)}${noBreakSpace}${monthNames[language][Number(month) - 1]?.[0] ?? month}${noBreakSpace}${shownYear}`;
}

/** "2024-01-18" → "18 ม.ค. 2567" in Thai, "18 Jan 2024" in English: in lists, where the whole date has no room. */
export function formatShortDate(isoDate: string, language: Language): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const shownYear = language === 'th' ? toBuddhistYear(Number(year)) : Number(year);
  return [Number(day), formatMonth(Number(month), language), shownYear].join(noBreakSpace);
}

/** "2024-10-31" → "ตุลาคม 2567" in Thai, "October 2024" in English: where a source gives no day. */
export const formatMonthOfYear = (isoDate: string, language: Language): string =>
  formatDate(isoDate, language).split(noBreakSpace).slice(1).join(noBreakSpace);

/** Calendar month 1 to 12 → "ม.ค." */
export function formatMonth(month: number, language: Language): string {
  return monthNames[language][month - 1]?.[1] ?? String(month);
}
