/** Words beside a number: the units that say nothing more than the number's own place does, and those that multiply it. */
import Fraction from 'fraction.js';
import { type DecimalText, toDecimalText, parseDecimal } from '../../scoring/index.ts';

/** What is known of the place in which a number stands. */
export interface NumberPlace {
  /** Words that name the unit of this place and nothing else. */
  units: readonly string[];
  /** Whether the place counts in ones, so that "1.5 million" is 1500000 and not 1.5. */
  inOnes: boolean;
  /** Whether the place takes the number: bounds, whole numbers. */
  fits: (number: DecimalText) => boolean;
}

export const PERCENT_WORDS = ['%', '％', 'ร้อยละ', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'percent', 'per cent', 'pct'];
export const POINT_WORDS = ['คะแนน', 'points', 'point'];
/** What a plain count is counted in. */
export const COUNTING_WORDS = [
  ...['คน', 'ราย', 'ครัวเรือน', 'ครอบครัว', 'ครั้ง', 'เรื่อง', 'แห่ง', 'หน่วยงาน', 'งานบริการ', 'โครงการ', 'กิจกรรม'],
  ...['ชุดข้อมูล', 'ฉบับ', 'จังหวัด', 'อำเภอ', 'ตำบล', 'หมู่บ้าน', 'ชุมชน', 'กลุ่ม', 'people', 'persons', 'households'],
];

const THAI_TENS = new Map([
  ['ร้อย', 2],
  ['พัน', 3],
  ['หมื่น', 4],
  ['แสน', 5],
  ['ล้าน', 6],
  ['สิบล้าน', 7],
  ['ร้อยล้าน', 8],
  ['พันล้าน', 9],
  ['หมื่นล้าน', 10],
  ['แสนล้าน', 11],
  ['ล้านล้าน', 12],
]);
const ENGLISH_TENS = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
/** Short forms stand at the number itself: "15k", "1.5M"; "5 m" may be metres. */
const ATTACHED_TENS = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['mn', 6],
  ['bn', 9],
]);
const MULTIPLIES = /พัน|หมื่น|แสน|ล้าน|thousand|million|billion|trillion|\d/i;

/** A label such as "ล้านบาท" or "per 1,000 people" counts in something else than ones. */
export const countsInOnes = (label: string) => !MULTIPLIES.test(label);

/** The power of ten that a word after a number multiplies by, and what else stands there. */
export function multiplierIn(after: string): { power: number; rest: string } | undefined {
  const short = ATTACHED_TENS.get(after);
  if (short !== undefined) return { power: short, rest: '' };
  const text = after.trim();
  const thai = [...THAI_TENS].filter(([word]) => text.startsWith(word)).sort(([a], [b]) => b.length - a.length)[0];
  if (thai && !text.startsWith('ร้อยละ')) return { power: thai[1], rest: text.slice(thai[0].length) };
  const [english = ''] = /^[a-z]+/i.exec(text) ?? [];
  const power = ENGLISH_TENS.get(english.toLowerCase());
  return power === undefined ? undefined : { power, rest: text.slice(english.length) };
}

/** Exact: 1.5 and 6 → "1500000". */
export const timesTen = (number: DecimalText, power: number): DecimalText =>
  toDecimalText(parseDecimal(number).mul(new Fraction(10n ** BigInt(power))));
