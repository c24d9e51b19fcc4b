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
