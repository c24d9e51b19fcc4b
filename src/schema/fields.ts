/**
 * Fields that several inputs share. YAML is read with every scalar as the text that stands in the file
 * (the "failsafe" schema), so numbers reach these fields exactly as they were typed.
 */
import { z } from 'zod';
import { INVISIBLE } from '../issues/index.ts';
import { withoutNoise } from './cell/floatNoise.ts';
import { isTooLong } from './cell/numberLength.ts';
import { wrongLanguage } from './text/languages.ts';

/** Marks a field as numeric in the generated editor schema, where YAML numbers are unquoted. */
export const NUMERIC = 'numeric';

export const text = z.string().trim().min(1);

/** Thai, and English where it is offered, each in its own field; the message says which is not (`wrongLanguage`). */
export const bilingual = z
  .strictObject({
    th: text.describe('ข้อความภาษาไทย · Thai text'),
    en: text.describe('English text').optional(),
  })
  .superRefine((both, context) => {
    const wrong = wrongLanguage(both);
    if (wrong) context.addIssue({ code: 'custom', message: `language-${wrong}`, path: [wrong === 'en' ? 'en' : 'th'] });
  });

/** What people type who do not know the official words: the search counts each as the title. */
export const everyday = z
  .array(text)
  .default([])
  .describe(
    'คำที่ประชาชนใช้เรียกเรื่องนี้ ทั้งไทย อังกฤษ และคำย่อ ใช้ค้นหาเท่านั้น หน้าค้นหาอาจเสนอคำแรก · what citizens call it, in Thai, English or short; for the search alone, whose page may offer the first',
  );

export const DECIMAL = /^(?!-0(\.0+)?$)-?(0|[1-9]\d*)(\.\d+)?$/;
/** Plain decimal notation: Arabic digits, optional minus, `.` as the point; no exponent or separator. */
export const decimal = z
  .string()
  .regex(DECIMAL, { error: 'not-a-number', abort: true })
  .refine((number) => !isTooLong(number) && withoutNoise(number) === undefined, 'not-a-number')
  .meta({ [NUMERIC]: true, examples: ['12.5'] });

export const FISCAL_YEAR = /^25\d\d$/;
export const fiscalYear = z
  .string()
  .regex(FISCAL_YEAR, 'fiscal-year')
  .transform(Number)
  .meta({ [NUMERIC]: true, description: 'ปีงบประมาณ พ.ศ. · fiscal year in the Buddhist era', examples: ['2567'] });

export const isoDate = z
  .string()
  .refine(isCommonEraDate, 'date')
  .meta({ description: 'วันที่ ค.ศ. · date in the common era, YYYY-MM-DD', examples: ['2024-01-18'] });

/** An address that a page may link to: http or https only. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'link')
  .meta({ examples: ['https://www.dsdw.go.th/'] });

/** A round of the policy; the check says which there are. */
export const round = z
  .string()
  .regex(/^[1-9]\d?$/, 'round')
  .transform(Number)
  .meta({ [NUMERIC]: true, description: 'เลขรอบตามหลักเกณฑ์ · number of a round of the policy', examples: ['2'] });

export const identifier = z
  .string()
  .regex(/^(?=.{1,60}$)[a-z][a-z0-9_]*$/, 'id')
  .meta({ examples: ['share', 'quality_share'] });
/** Whole numbers from 1, of any depth: 1, 5.1, 7.1.1. It becomes a part of addresses, as ids do. */
export const KPI_NUMBER = /^(?=.{1,20}$)[1-9]\d*(\.[1-9]\d*)*$/;
export const kpiNumber = z
  .string()
  .regex(KPI_NUMBER, 'kpi-number')
  .meta({ [NUMERIC]: true, examples: ['5.1'] });
export const agencySlug = z
  .string()
  .regex(/^(?=.{1,60}$)[a-z][a-z0-9-]*$/, 'slug')
  .meta({ examples: ['dsdw'] });

/** An id that may begin with a digit. */
export const slug = z.string().regex(/^(?=.{1,60}$)[a-z0-9-]+$/, 'slug');

export const basis = z.enum(['stated', 'assumed']);
/** Id of a unit of `data/units.yaml`; the check says which there are. */
export const unit = identifier;
/** Id of a level of the policy: "none" is taken, and digits alone would lose their order in an object. */
export const level = z.string().regex(/^(?!none$)(?=.{1,60}$)[a-z][a-z0-9-]*$/, 'slug');
/** What the criteria hold of each level; the check asks for those of the policy, and puts them in its order. */
export const ofLevels = <T extends z.ZodType>(one: T) => z.record(level, one);
/** The same field under each of some names, in their order. */
export const ofEach = <N extends string, T extends z.ZodType>(names: readonly N[], one: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, one])) as Record<N, T>);

export const contact = z.strictObject({
  unit: bilingual.describe('หน่วยงาน ไม่ใช่บุคคล · a unit, never a person'),
  email: text.optional(),
});

export type Unit = z.infer<typeof unit>;

/** A day that exists, as YYYY-MM-DD in the common era. */
export function isCommonEraDate(value: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) && isRealDate(value);
}

/** True for a calendar day that exists. */
export function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const LONGEST_ADDRESS = 2000;
/** Where a second address begins: after a separator, in the middle of a word, or as the name of a host after `;`, `,` or `|`. */
const SECOND_ADDRESS =
  /\S[\s;,|]+(?:https?:\/\/|www\.)|[^\s/=?&#:%]https?:\/\/|[;,|]\s*(?:[a-z0-9-]+\.)+(?:th|com|org|net)(?:[/:?#]|$)/i;

const FIRST_ADDRESS = /https?:\/\/|www\.|(?:[a-z0-9-]+\.)+(?:th|com|org|net)(?![a-z0-9-])/i;

/**
 * Addresses one after the other; one inside another, as an archive has them, stands after `/` or `=`. Words and
 * brackets around a single address are no second one.
 */
export function holdsTwoAddresses(value: string): boolean {
  const looked = value.slice(0, 2 * LONGEST_ADDRESS);
  const first = looked.search(FIRST_ADDRESS);
  return first >= 0 && SECOND_ADDRESS.test(looked.slice(first));
}

/** What an address (an IRI, RFC 3987) holds only in its encoded form, and % that begins no encoded character. */
const UNENCODED = /[\s\\<>"{}|^`]|%(?![\da-f]{2})/i;

/** A full http or https address that stands in a link, in XML and in Turtle as it is. */
export function isWebAddress(value: string): boolean {
  if (value.length > LONGEST_ADDRESS || !/^https?:\/\/./i.test(value) || holdsTwoAddresses(value)) return false;
  if (UNENCODED.test(value) || INVISIBLE.test(value)) return false;
  try {
    const { username, password } = new URL(value);
    return !username && !password;
  } catch {
    return false;
  }
}
