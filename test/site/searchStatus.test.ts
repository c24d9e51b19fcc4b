/** What a visitor is told of a search. */
import { expect, test } from 'vitest';
import { statusOf } from '../../src/site/components/search/statusOf.ts';
import { words } from '../../src/words/index.ts';
import type { Answer } from '../../src/search/index.ts';

const settings = { words: words('th').search, base: '', index: '' };
const answer: Answer = { asked: 'ครัวเรือน', isCut: false, end: 'exact', hits: [], instead: [] };

test('how it ended', () => {
  expect(statusOf(answer, 3, settings)).toBe('พบ 3 รายการ สำหรับ “ครัวเรือน”');
  expect(statusOf({ ...answer, end: 'none' }, 0, settings)).toBe('ไม่พบ “ครัวเรือน” ในเว็บไซต์นี้');
});

test('that only the beginning of a long query was searched', () => {
  expect(statusOf({ ...answer, isCut: true }, 3, settings)).toBe(
    'พบ 3 รายการ สำหรับ “ครัวเรือน …” · ค้นเฉพาะ 250 ตัวอักษรแรกของข้อความที่พิมพ์',
  );
});
