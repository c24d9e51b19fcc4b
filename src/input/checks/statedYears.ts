/** The fiscal years that a text states, such as "ปีงบประมาณ พ.ศ. 2567", "ปี 2566–2570" or "fiscal year 2024". */
import { toArabicDigits } from '../../thai/index.ts';
import { toBuddhistYear } from '../../scoring/index.ts';

/** Buddhist era, both inclusive. */
export interface YearSpan {
  from: number;
  to: number;
}

const year = String.raw`(?:25\d\d|20\d\d)(?!\d)`;
const era = String.raw`(?:\(?(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|B\.?E\.?|C\.?E\.?|A\.?D\.?)\)?\s*)?`;
/** Words that make a number the year of something; a year alone may be that of a law or of a day. */
const intro = String.raw`(?:ปี\s*งบประมาณ|ปี\s*งบ|ประจำปี|ปี|fiscal\s+years?|financial\s+years?|FY|years?)`;
const next = String.raw`\s*(?:[-–—,/]|ถึง|และ|to|and)\s*${era}`;
const statement = new RegExp(String.raw`${intro}\s*${era}(${year}(?:${next}${year})*)`, 'giu');
const span = new RegExp(String.raw`(${year})(?:\s*(?:[-–—]|ถึง|to)\s*${era}(${year}))?`, 'giu');

export function statedYears(text: string): YearSpan[] {
  return [...toArabicDigits(text).matchAll(statement)].flatMap(([, years = '']) =>
    [...years.matchAll(span)].map(([, from = '', to = from]) => ({ from: inBuddhistEra(from), to: inBuddhistEra(to) })),
  );
}

/** An id states a year as a part of its own: "dsdw-kpi-2567". */
export function yearsOfId(id: string): YearSpan[] {
  const years = (id.match(/(?<!\d)25\d\d(?!\d)/g) ?? []).map(Number);
  return years.length === 0 ? [] : [{ from: Math.min(...years), to: Math.max(...years) }];
}

/** Every year that a text may name, with or without such words; not those within ids and dates. */
export const yearsNamed = (text: string): number[] =>
  (toArabicDigits(text).match(/(?<![\w.,-])(?:25|20)\d\d(?![\w-]|[.,]\d)/g) ?? []).map(inBuddhistEra);

function inBuddhistEra(text: string): number {
  const number = Number(text);
  return number < 2500 ? toBuddhistYear(number) : number;
}
