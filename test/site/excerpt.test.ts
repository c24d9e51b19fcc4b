/** The excerpt shows the match whole, marked once, and is cut between words. */
import { expect, test } from 'vitest';
import { excerptOf, markedIn, type Piece } from '../../src/site/components/search/excerpt.ts';

const shown = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('the block with the match is chosen, neighbouring marks are one', () => {
  expect(shown(excerptOf(['อื่น ๆ', 'จำนวนชุดข้อมูล เปิด 14 รายการ'], ['ชุดข้อมูล', 'เปิด']))).toBe(
    'จำนวน[ชุดข้อมูล เปิด] 14 รายการ',
  );
});

test('spellings of the page are marked as they stand', () => {
  const text = 'สำนักงาน ก.พ.ร. นับ 362,437 และ ๕.๒ ของ PMQA';
  expect(shown(markedIn(text, ['กพร', '362437', '5.2', 'pmqa']))).toBe(
    'สำนักงาน [ก.พ.ร]. นับ [362,437] และ [๕.๒] ของ [PMQA]',
  );
});

test('a number is not marked within another, nor a word before a mark that changes it', () => {
  expect(shown(markedIn('15.2 5.21 และ 5.2 หมู่บ้าน', ['5.2', 'หมู']))).toBe('15.2 5.21 และ [5.2] หมู่บ้าน');
});

test('a long text is cut at words on both sides', () => {
  const words = Array.from({ length: 60 }, () => 'ประชาชน').join('');
  const text = `${words}สวัสดิการ${words}`;
  const excerpt = shown(excerptOf([text], ['สวัสดิการ']));
  expect(excerpt).toMatch(/^… (ประชาชน)+\[สวัสดิการ\](ประชาชน)+ …$/);
  expect(excerpt.length).toBeLessThan(180);
});
