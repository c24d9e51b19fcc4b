import { expect, test } from 'vitest';
import { unbrokenParts } from '../../src/thai/index.ts';

const title = 'ร้อยละของผู้ใช้บริการศูนย์คุ้มครองคนไร้ที่พึ่งที่สามารถกลับคืนสู่ครอบครัวหรือชุมชน';

test('words that begin with a short opener stay whole', () => {
  const whole = unbrokenParts(title)
    .filter((part) => part.whole)
    .map(({ text }) => text);
  expect(whole).toContain('ผู้ใช้');
});

test.each([
  'น้ำหนัก',
  'ตัวชี้วัด',
  'ผู้ใช้',
  'ร้อยละ',
  'ขั้นต้น',
  'ส่วนราชการ',
  'สิ้นสุด',
  'เปราะบาง',
  'แนวนอน',
  'ท่องเที่ยว',
  'ห้องสมุด',
  'งบประมาณ',
])('%s is one word', (word) => {
  expect(unbrokenParts(`${word}ที่`)[0]).toEqual({ text: word, whole: true });
});

test.each(['รอบที่ 2', 'ตัวชี้วัดที่ 5.1', 'ขั้นที่ 12'])('%s keeps its number', (named) => {
  expect(unbrokenParts(`ผลของ${named} เปลี่ยน`)).toContainEqual({ text: named, whole: true });
});

test.each([title, 'คะแนนของตัวชี้วัดที่ 5.1 รอบที่ 2 (12 เดือน)', '', 'ผู้', 'คะแนน (PMQA 4.0)', 'การ พัฒนา'])(
  'no character is lost: %s',
  (text) => {
    expect(
      unbrokenParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  },
);
