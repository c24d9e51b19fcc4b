/** What sounds alike, and what the same keys write. */
import { expect, test } from 'vitest';
import { lettersApart, onOtherKeys, soundsOf } from '../../src/thai/index.ts';

test.each([
  ['ครัวเรือน', 'คัวเลือน'],
  ['สวัสดิการ', 'สวัสดิการณ์'],
  ['สิทธิ', 'สิดทิ'],
  ['โทษ', 'โทด'],
])('%s and %s have a sound in common', (one, other) => {
  expect([...soundsOf(one)].some((sound) => soundsOf(other).has(sound))).toBe(true);
});

test('letters of one sound are not apart', () => {
  expect(lettersApart('ศาลา', 'สาลา')).toBe(0);
  expect(lettersApart('ศาลา', 'สาขา')).toBe(1);
});

test('Latin letters are read by the keys that wrote them, all else stays', () => {
  expect(onOtherKeys('8owih')).toBe('คนไร้');
  expect(onOtherKeys('แหอ')).toBe('csv');
});
