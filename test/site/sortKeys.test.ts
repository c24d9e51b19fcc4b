/** The order of a column: numbers as numbers whatever their unit and digits, dates as days, the unknown last both ways. */
import { describe, expect, test } from 'vitest';
import { compareBy, keysOf } from '../../src/site/components/site/sortKeys.ts';

type Order = 'ascending' | 'descending';
function order(texts: string[], way: Order = 'ascending', { lang = 'th', isHead = false } = {}): string[] {
  const keys = keysOf(
    texts.map((text) => ({ text, isHead })),
    lang,
  );
  return texts
    .map((text, index) => ({ text, key: keys[index] ?? null }))
    .sort((a, b) => compareBy(a.key, b.key, way, lang))
    .map(({ text }) => text);
}

describe('numbers', () => {
  test.each([
    [
      ['1,210.5', '99', '−3', '0.25'],
      ['−3', '0.25', '99', '1,210.5'],
    ],
    [
      ['ร้อยละ 63.5', 'ร้อยละ 63.24', 'ร้อยละ 9'],
      ['ร้อยละ 9', 'ร้อยละ 63.24', 'ร้อยละ 63.5'],
    ],
    [
      ['12 คน', '9 คน', '1,000 คน'],
      ['9 คน', '12 คน', '1,000 คน'],
    ],
    [
      ['๑๐', '๙', '๒.๕'],
      ['๒.๕', '๙', '๑๐'],
    ],
    [
      ['63.24%', '9%'],
      ['9%', '63.24%'],
    ],
  ])('%j', (texts, wanted) => {
    expect(order(texts)).toEqual(wanted);
    expect(order(texts, 'descending')).toEqual(wanted.toReversed());
  });
});

test('the unknown comes last both ways', () => {
  const texts = ['ยังไม่มีผล', '5', '–', '70', '8', ''];
  expect(order(texts)).toEqual(['5', '8', '70', 'ยังไม่มีผล', '–', '']);
  expect(order(texts, 'descending')).toEqual(['70', '8', '5', 'ยังไม่มีผล', '–', '']);
  expect(order(['ข', '–', 'ก'], 'descending')).toEqual(['ข', 'ก', '–']);
});

test('numbers as printed in the head of a row are no decimals', () =>
  expect(order(['5.10', '5.9', '5.1', '10'], 'ascending', { isHead: true })).toEqual(['5.1', '5.9', '5.10', '10']));

test('dates are days in either language', () => {
  expect(order(['18 มกราคม 2567', '2 ธันวาคม 2566', '9 กุมภาพันธ์ 2567'])).toEqual([
    '2 ธันวาคม 2566',
    '18 มกราคม 2567',
    '9 กุมภาพันธ์ 2567',
  ]);
  expect(order(['2 March 2024', '18 January 2024'], 'ascending', { lang: 'en' })).toEqual([
    '18 January 2024',
    '2 March 2024',
  ]);
});

test('words are ordered as Thai orders them', () =>
  expect(order(['เกษตร', 'ขนส่ง', 'การค้า'])).toEqual(['การค้า', 'เกษตร', 'ขนส่ง']));
