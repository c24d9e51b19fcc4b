/** What a visitor is told of a search. */
import { expect, test } from 'vitest';
import { statusOf } from '../../src/site/components/search/statusOf.ts';
import { words } from '../../src/words/index.ts';
import type { Answer } from '../../src/search/index.ts';

const settings = { lang: 'th' as const, words: words('th').search, base: '', index: '' };
const answer: Answer = { asked: 'ครัวเรือน', isCut: false, end: 'exact', hits: [], instead: [] };

test('how it ended', () => {
  expect(statusOf(answer, 3, settings)).toBe('พบ 3 รายการ สำหรับ “ครัวเรือน”');
  expect(statusOf({ ...answer, end: 'none' }, 0, settings)).toBe('ไม่พบ “ครัวเรือน” ในเว็บไซต์นี้');
});

test('what was found in place of what was typed', () => {
  const near = { ...answer, end: 'approximate' as const };
  expect(statusOf({ ...near, instead: ['ครัวเรือน'] }, 3, settings)).toContain('จึงค้นคำที่ใกล้เคียงแทน: “ครัวเรือน”');
  const hit = { entry: { path: '/a/', title: 'ก', kind: 'page' as const }, number: 0, marks: [] };
  expect(statusOf({ ...near, hits: [{ ...hit, missing: ['มะละกอ'] }] }, 1, settings)).toContain('ไม่มีหน้าที่มีทุกคำ');
  expect(statusOf({ ...near, hits: [{ ...hit, missing: [] }] }, 1, settings)).toContain('แยกกัน');
});

test('that only the beginning of a long query was searched', () => {
  expect(statusOf({ ...answer, isCut: true }, 3, settings)).toBe(
    'พบ 3 รายการ สำหรับ “ครัวเรือน …” · ค้นเฉพาะ 250 ตัวอักษรแรกของข้อความที่พิมพ์',
  );
});
