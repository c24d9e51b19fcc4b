/** How numbers and dates are written for people. Nothing here rounds: a figure keeps the digits it has. */
import { toBuddhistYear } from '../scoring/index.ts';
import type { Bilingual } from './bilingual.ts';

export type Language = keyof Bilingual;

const months = {
  th: [
    'มกราคม',
    'กุมภาพันธ์',
    'มีนาคม',
    'เมษายน',
    'พฤษภาคม',
    'มิถุนายน',
    'กรกฎาคม',
    'สิงหาคม',
    'กันยายน',
    'ตุลาคม',
    'พฤศจิกายน',
    'ธันวาคม',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const shortMonths = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Joins a number and its unit so that no line break parts them. */
export const noBreakSpace = '\u00a0';

/** "1210.50" → "1,210.50": thousands grouped, every digit kept, a true minus sign. */
export function formatDecimal(value: string): string {
  const [whole = '', fraction] = value.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "70.64" + percent → "ร้อยละ 70.64" in Thai, "70.64%" in English; other units follow the number. */
export function formatQuantity(
  value: string,
  unit: { unit: string; unitLabel: Bilingual },
  language: Language,
): string {
  const number = formatDecimal(value);
  if (unit.unit === 'percent') return language === 'th' ? `ร้อยละ${noBreakSpace}${number}` : `${number}%`;
  return `${number}${noBreakSpace}${unit.unitLabel[language]}`;
}

/** "2024-01-18" → "18 มกราคม 2567" in Thai, "18 January 2024" in English. */
export function formatDate(isoDate: string, language: Language): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const shownYear = language === 'th' ? toBuddhistYear(Number(year)) : Number(year);
  return `${Number(day)}${noBreakSpace}${months[language][Number(month) - 1] ?? month}${noBreakSpace}${shownYear}`;
}

/** Calendar month 1 to 12 → "ม.ค." */
export function formatMonth(month: number, language: Language): string {
  return shortMonths[language][month - 1] ?? String(month);
}
