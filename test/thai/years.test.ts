/** A year in either era, and one of two digits. */
import { describe, expect, test } from 'vitest';
import { otherEra, withWholeYears } from '../../src/thai/index.ts';

describe('the other era', () => {
  test.each([
    ['2567', '2024'],
    ['2024', '2567'],
    ['2559', '2016'],
  ])('%s is %s', (year, other) => expect(otherEra(year)).toBe(other));

  test.each(['9999', '1234', '5.2', '362437', '12'])('%s is no year', (number) => expect(otherEra(number)).toBeNull());
});

test.each([
  ['ปี 67', 'ปี 2567'],
  ['ปีงบประมาณ 68', 'ปีงบประมาณ 2568'],
  ['fy67', 'fy2567'],
  ['ปี 2567', 'ปี 2567'],
  ['67', '67'],
])('%s is %s', (typed, whole) => expect(withWholeYears(typed)).toBe(whole));
