/** Small numbers with parts, as "5.2" is: written with any sign between them, or said. */

const SPOKEN = [
  ...'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ'.split(' ').entries(),
  ...'zero one two three four five six seven eight nine ten'.split(' ').entries(),
  [1, 'แรก'],
  ['.', 'จุด'],
  ['.', 'point'],
] as const;
const WORD = `(?:${SPOKEN.map(([, word]) => word).join('|')})`;

/** Patterns: "5", "5-2", "5(1)", and "ห้า", "ห้าจุดสอง". */
export const NUMBER = '\\d{1,2}(?:\\s*[.\\-/_(]\\s*\\d{1,2}\\)?)*(?![\\d.]*\\d)';
export const NUMBER_WORDS = `(?:${WORD}\\s*)+(?![a-z])`;

/** "5-2", "ห้าจุดสอง" → "5.2". */
export const numberOf = (text: string): string =>
  SPOKEN.reduce((number, [digit, word]) => number.replaceAll(word, String(digit)), text)
    .replace(/[-/_(]/g, '.')
    .replace(/[\s)]/g, '');

const DECIMAL = new RegExp(`(?:${WORD}|\\d)\\s*(?:จุด|point)\\s*(?:${WORD}|\\d)`, 'g');

/** "ข้อห้าจุดสอง" → "ข้อ5.2". */
export const withDecimals = (text: string): string => text.replace(DECIMAL, numberOf);

/** "ตัวชี้วัดที่ 5.2", "ตชว.5-2", "kpi no. 5", "ตัวชี้วัดที่สาม", "ตัวชี้วัดแรก". */
export const KPI_NUMBER = new RegExp(
  '(?:ตัวชี้วัด|ตชว\\.?|kpi|indicator|ข้อ|ตัวที่)s?\\s*(?:ย่อย)?\\s*(?:ที่|ข้อที่|ข้อ|เลขที่|เลข|ตัวที่|ตัว|หมายเลข|no\\.?|number|[#/-])?\\s*' +
    `(${NUMBER}|${NUMBER_WORDS})`,
  'g',
);
/** "test-033-2567-5.2", "5.2", "ห้าจุดสอง": of a KPI where there is one. */
export const LIKE_KPI_NUMBER = new RegExp(`(?<=\\d{4})[-/]${NUMBER}|(?<![\\d.,])\\d\\.\\d(?![\\d.%])`, 'g');
/** "154 หน่วยงาน", where there are as many → "ทุกหน่วยงาน": a count, and not the number in the name of one. */
export const withAllCounted = (text: string, agencies: number): string =>
  text.replace(/\d+\s*(?=หน่วยงาน|ส่วนราชการ|กรม|แห่ง)/g, (count) => (Number(count) === agencies ? 'ทุก' : count));
/** "5.2", "ข้อ 5", with nothing else. */
export const NUMBER_ALONE = new RegExp(`^(?:#|ข้อ(?:ที่)?|เลขที่)?\\s*(${NUMBER})$`);
