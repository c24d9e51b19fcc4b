/** Small numbers, written and said. */
import { expect, test } from 'vitest';
import { NUMBER, NUMBER_WORDS, numberOf, withDecimals } from '../../src/thai/index.ts';

test.each([
  ['5', '5'],
  ['5-2', '5.2'],
  ['5 / 2', '5.2'],
  ['5(1)', '5.1'],
  ['7.1.1', '7.1.1'],
  ['ห้า', '5'],
  ['ห้าจุดสอง', '5.2'],
  ['five point two', '5.2'],
  ['แรก', '1'],
])('%s is %s', (text, number) => {
  expect(new RegExp(`^(?:${NUMBER}|${NUMBER_WORDS})$`).test(text)).toBe(true);
  expect(numberOf(text)).toBe(number);
});

test('a number said with its point is written, one said without is left', () => {
  expect(withDecimals('ข้อห้าจุดสอง ของสามหน่วยงาน')).toBe('ข้อ5.2 ของสามหน่วยงาน');
  expect(withDecimals('ตัวชี้วัด 5 จุด 2')).toBe('ตัวชี้วัด 5.2');
});

test('a year is no such number', () => {
  expect(new RegExp(`^${NUMBER}$`).test('2567')).toBe(false);
});
