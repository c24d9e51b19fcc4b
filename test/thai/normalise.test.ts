/** One spelling for one thing: each rule by itself, and what must stay two things. */
import { expect, test } from 'vitest';
import {
  compose,
  dropDoubledSaraUe,
  dropUnseen,
  foldLatin,
  joinAbbreviation,
  joinThousands,
  normalise,
  toArabicDigits,
} from '../../src/thai/normalise.ts';
import { dropDoubledMarks, joinSaraAe, joinSaraAm, orderMarks } from '../../src/thai/index.ts';

const rules: [string, (text: string) => string, string, string][] = [
  ['composed letters', compose, 'cafe\u0301', 'caf\u00e9'],
  ['marks in canonical order', compose, 'ก\u0e48\u0e38', 'ก\u0e38\u0e48'],
  ['zero-width space', dropUnseen, 'ครัว\u200bเรือน', 'ครัวเรือน'],
  ['joiner and byte order mark', dropUnseen, '\ufeffนิคม\u200dสร้าง', 'นิคมสร้าง'],
  ['soft hyphen', dropUnseen, 'data\u00adset', 'dataset'],
  ['สระอำ of two characters', joinSaraAm, 'ค\u0e4d\u0e32', 'คำ'],
  ['สระอำ with the tone between', joinSaraAm, 'น\u0e4d\u0e49\u0e32', 'น้ำ'],
  ['สระอำ with the tone before', joinSaraAm, 'น\u0e49\u0e4d\u0e32', 'น้ำ'],
  ['tone before the vowel above', orderMarks, 'ท\u0e48\u0e35', 'ที่'],
  ['tone behind the vowel behind', orderMarks, 'สรา\u0e49ง', 'สร้าง'],
  ['tone struck twice', dropDoubledMarks, 'ที่\u0e48', 'ที่'],
  ['vowel below struck twice', dropDoubledMarks, 'อายุ\u0e38', 'อายุ'],
  ['สระอือ struck twice', dropDoubledSaraUe, 'ครัวเรือือน', 'ครัวเรือน'],
  ['เ twice for แ', joinSaraAe, 'เเผน', 'แผน'],
  ['Thai digits', toArabicDigits, '๕.๒ ปี ๒๕๖๗', '5.2 ปี 2567'],
  ['capitals', foldLatin, 'PMQA', 'pmqa'],
  ['letters of full width', foldLatin, 'ＰＭＱＡ　４', 'pmqa　4'],
  ['thousands', joinThousands, '1,362,437 และ 12,5', '1362437 และ 12,5'],
  ['abbreviation with all dots', joinAbbreviation, 'สำนักงาน ก.พ.ร. แจ้ง', 'สำนักงาน กพร.  แจ้ง'],
  ['abbreviation without its last dot', joinAbbreviation, 'ก.พ.ร', 'กพร. '],
  ['abbreviation of longer parts', joinAbbreviation, 'ศอ.บต.', 'ศอบต. '],
];

test.each(rules)('%s', (_, rule, typed, mended) => {
  expect(rule(typed)).toBe(mended);
  expect(rule(mended)).toBe(mended);
  expect(normalise(typed).trim()).toBe(normalise(mended).trim());
});

test('words that differ in a vowel, a tone or a letter stay apart', () => {
  const words = ['ปี', 'ปู', 'ดี', 'ดิ', 'ช้าง', 'ช่าง', 'ไม้', 'ไม่', 'มา', 'ม้า', 'หมู', 'หมู่', 'คดี', 'กฎ', 'กฏ'];
  expect(new Set(words.map(normalise)).size).toBe(words.length);
});

test('the end of a sentence is no abbreviation', () => {
  expect(normalise('ขั้นสูง. ต่อไป')).toBe('ขั้นสูง. ต่อไป');
});
