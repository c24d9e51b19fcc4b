import { segmentsOf } from './dictionary.ts';

/**
 * Beginnings of Thai words after which a dictionary cuts ("ผู้|ใช้", "น้ำ|หนัก") and that must stay on the line of what
 * follows.
 */
const openers = new Set([
  'ผู้',
  'การ',
  'ความ',
  'นัก',
  'ชาว',
  'น่า',
  'น้ำ',
  'ข้อ',
  'ค่า',
  'คน',
  'ตัว',
  'ชี้',
  'เป้า',
  'องค์',
  'กรม',
  'กระทรวง',
  'ดำเนิน',
  'จะ',
  'เข้า',
  'ราย',
  'ขับ',
  'เชื่อม',
  'ถ่วง',
  'ร้อย',
  'ขั้น',
  'ส่วน',
  'สิ้น',
  'แจ้ง',
  'เปราะ',
  'แนว',
  'ท่อง',
  'ห้อง',
  'งบ',
]);

interface Part {
  text: string;
  /** Must not be broken. */
  whole: boolean;
}

/** Something with its number: "รอบที่ 2", "ตัวชี้วัดที่ 5.1". */
const numbered = /((?:รอบ|ตัวชี้วัด|ขั้น)ที่ \d+(?:\.\d+)*)/;

/** The text in pieces. They join to the text again. */
export const unbrokenParts = (text: string): Part[] =>
  text
    .split(numbered)
    .flatMap((part, at) => (at % 2 === 1 ? [{ text: part, whole: true }] : wordsIn(part)))
    .reduce<Part[]>((joined, part) => {
      const last = joined.at(-1);
      if (last && !last.whole && !part.whole) last.text += part.text;
      else joined.push({ ...part });
      return joined;
    }, []);

/** Word by word, each opener with the word that follows it. */
export function wordsIn(text: string): Part[] {
  const parts: Part[] = [];
  let opener = '';
  for (const segment of segmentsOf(text)) {
    if (openers.has(segment)) {
      opener += segment;
    } else if (opener && segment.trim() !== '') {
      parts.push({ text: opener + segment, whole: true });
      opener = '';
    } else {
      parts.push({ text: opener + segment, whole: false });
      opener = '';
    }
  }
  if (opener) parts.push({ text: opener, whole: false });
  return parts;
}
