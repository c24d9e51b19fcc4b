import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { toDecimalText, toExactText, formatUnits, parseDecimal, parseExact } from '../../src/scoring/decimal.ts';
import {
  compareDecimals,
  fiscalYearPeriod,
  holds,
  OPERATORS,
  reportDueBy,
  roundDueBy,
  roundHalfUp,
  toBuddhistYear,
} from '../../src/scoring/index.ts';
import { roundByPolicy, roundingChanges } from '../../src/scoring/rounding.ts';
import { readCases } from './cases.ts';
import { policy } from './policy.ts';

describe('decimals', () => {
  test.each(readCases<'text' | 'exact' | 'decimal'>('decimals'))('$case', ({ text, exact, decimal }) => {
    const value = parseDecimal(text);
    expect(toExactText(value)).toBe(exact);
    expect(toDecimalText(value)).toBe(decimal);
    expect(parseExact(exact).equals(value)).toBe(true);
  });

  test.each(['', ' 1', '1e3', '+1', '.5', '5.', '1,000', '12,5', '๑', '0x10', '1/3', '1.(3)', '1_0', 'NaN'])(
    'refuses %j',
    (text) => {
      expect(() => parseDecimal(text)).toThrow(RangeError);
    },
  );

  test.each(['', '1/0', '1.5', '1/3/5', '1/-3', ' 1'])('refuses the exact score %j', (text) => {
    expect(() => parseExact(text)).toThrow(RangeError);
  });

  test('refuses to write a third as a decimal', () => {
    expect(() => toDecimalText(new Fraction(1, 3))).toThrow('No finite decimal notation: 1/3');
  });
});

describe('texts of numbers', () => {
  const operations: Record<string, (input: string[]) => string> = {
    sum: (input) => toDecimalText(input.map(parseDecimal).reduce((sum, value) => sum.add(value))),
    units: ([units = '', decimals = '']) => formatUnits(BigInt(units), Number(decimals)),
    exact: ([numerator = '', denominator = '']) => toExactText(new Fraction(Number(numerator), Number(denominator))),
  };
  test.each(readCases<'operation' | 'input' | 'expected'>('texts'))('$case', ({ operation, input, expected }) => {
    expect(operations[operation]?.(input.split(' '))).toBe(expected);
  });
});

describe('comparisons', () => {
  test.each(readCases<'left' | 'operator' | 'right' | 'holds'>('comparisons'))('$case', (row) => {
    const operator = OPERATORS.find((candidate) => candidate === row.operator);
    if (operator === undefined) throw new Error(`No operator "${row.operator}"`);
    expect(holds(row.left, operator, row.right)).toBe(row.holds === 'yes');
    expect(compareDecimals(row.left, row.right)).toBe(-compareDecimals(row.right, row.left) + 0);
  });
});

describe('rounding', () => {
  test.each(readCases<'exact' | 'decimals' | 'rounded' | 'changed'>('rounding'))('$case', (row) => {
    const value = parseExact(row.exact);
    expect(roundHalfUp(value, Number(row.decimals))).toBe(row.rounded);
    if (row.decimals === '2') {
      expect(roundByPolicy(value, policy)).toBe(row.rounded);
      expect(roundingChanges(value, policy)).toBe(row.changed === 'yes');
    }
  });
});

describe('fiscal years', () => {
  test.each(readCases<'fiscal_year' | 'start' | 'round_1' | 'round_2'>('fiscal-years'))('$case', (row) => {
    const fiscalYear = Number(row.fiscal_year);
    expect(fiscalYearPeriod(fiscalYear)).toEqual({ start: row.start, end: row.round_2 });
    expect(roundDueBy(fiscalYear, '6')).toBe(row.round_1);
    expect(roundDueBy(fiscalYear, '12')).toBe(row.round_2);
  });

  test.each(readCases<'period_end' | 'month' | 'due_by'>('reports'))('$case', (row) => {
    expect(reportDueBy(row.period_end, row.month)).toBe(row.due_by);
  });

  test('a common-era year is 543 behind', () => {
    expect(toBuddhistYear(2024)).toBe(2567);
  });

  test.each([
    [2567, '5', '2024-02-29'],
    [2566, '5', '2023-02-28'],
    [2567, '3', '2023-12-31'],
  ])('month %s of %s ends on its last day', (fiscalYear, months, day) => {
    expect(roundDueBy(fiscalYear, months)).toBe(day);
  });

  test.each([2024, 2567.5, 3000, Number.NaN])('refuses the year %s', (year) => {
    expect(() => fiscalYearPeriod(year)).toThrow(RangeError);
  });

  test.each(['0', '13', '6.5', '-6', ''])('refuses %j months', (months) => {
    expect(() => roundDueBy(2567, months)).toThrow(RangeError);
  });
});
