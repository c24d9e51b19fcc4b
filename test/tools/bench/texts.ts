/** Thai text that reads as synthetic: words of the field in an order that a seed decides, the same on every machine. */
const WORDS = `การดำเนินงาน การพัฒนา การให้บริการ การประเมินผล การเชื่อมโยง ข้อมูล ระบบ แผนปฏิบัติการ เป้าหมาย ประชาชน
  หน่วยงาน เครือข่าย คุณภาพ มาตรฐาน งบประมาณ โครงการ กิจกรรม ผู้รับบริการ พื้นที่ จังหวัด ชุมชน ครัวเรือน รายได้ ดิจิทัล
  ชุดข้อมูล บัญชีข้อมูล ความพร้อม การอบรม การติดตาม รายงาน ผลลัพธ์ ผลผลิต ร้อยละ จำนวน ระยะเวลา ความพึงพอใจ การมีส่วนร่วม
  ทรัพยากร สิ่งแวดล้อม เศรษฐกิจ สังคม นวัตกรรม ความร่วมมือ การสื่อสาร กฎหมาย แนวทาง ขั้นตอน หลักเกณฑ์`.split(/\s+/);
const JOINS = ['และ', 'ของ', 'เพื่อ', 'ตาม', 'โดย', 'ใน', 'ที่', 'สำหรับ'];

export interface Random {
  /** From 0 up to but not with 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
}

/** Mulberry32: small and good enough for texts and figures of a benchmark. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, whole: (low, high) => low + Math.floor(next() * (high - low + 1)) };
}

/** A phrase of so many words, joined as Thai is written: without spaces. */
export function phrase(random: Random, words: number): string {
  const pick = (list: string[]) => list[random.whole(0, list.length - 1)] ?? '';
  return Array.from({ length: words }, (_, index) => `${index % 2 ? pick(JOINS) : ''}${pick(WORDS)}`).join('');
}

/** A paragraph of so many phrases, with a space between them. */
export function paragraph(random: Random, phrases: number): string {
  return Array.from({ length: phrases }, () => phrase(random, random.whole(4, 8))).join(' ');
}
