/** Words that hold a sentence or a question together and tell nothing of what is looked for. */
const THAI =
  'คือ อะไร ไหน เท่าไหร่ เท่าไร เท่าใด กี่ ไหม มั้ย หรือไม่ หรือยัง หรือ ยัง ทำไม เพราะ เหตุใด อย่างไร ยังไง ไง แบบไหน ใคร เมื่อไร เมื่อไหร่ ตอนไหน ที่ไหน ' +
  'ที่ ซึ่ง ของ และ กับ แก่ แต่ แล้ว ใน นอก เป็น อยู่ ได้ ได้รับ ให้ มี ไม่มี ไม่ ไม่ได้ มา ไป จาก ถึง โดย ด้วย เพื่อ สำหรับ ตาม ต่อ การ ความ ว่า จะ ก็ นี้ นั้น ทั้ง ทั้งหมด ทุก ' +
  'บ้าง อัน สิ่ง เรื่อง เกี่ยวกับ เกี่ยวข้อง ครับ ค่ะ คะ นะ ขอ ดู หา ค้นหา อยาก รู้ อยากรู้ บอก ช่วย ต้อง ควร เคย กำลัง ถูก ใช่ เอา ใช้ ทำ พวก กว่า จน จนกว่า พศ. คศ. ' +
  'หมายถึง หมายความ แปล ไง แบบ เปล่า ต่างกัน บ้างไหม แค่ เท่านั้น อย่าง เช่น หน่อย ตรงไหน ยังไม่ ไม่ใช่ เจอ ยอม เรียก จริง มาก น้อย มากกว่า สุด ที่สุด ข้อ เลข นี่ อีก เลย กัน เขา เรา ฉัน ผม ถ้า หาก อธิบาย ง่าย';
const ENGLISH =
  'how what which who whom whose where when why is are was were be been do does did has have had can could should would will ' +
  'the a an of in on at to for from by with and or not no it its this that these those there their they them we you i my me about ' +
  'being done doing got getting going just also very than then so if but as yet still already ever here now our your his her he she us ' +
  'some one let tell know see want need fy vs mean means meaning please show find get list all any many';

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(`${THAI} ${ENGLISH}`.split(' '));

/** The words that tell something, or all where none does. */
export function tellingIn(words: string[]): string[] {
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
