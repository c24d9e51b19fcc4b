/** Whether a figure meets what a level asks for. */
import type Fraction from 'fraction.js';
import { compareDecimals, parseDecimal } from './decimal.ts';
import type { DecimalText, Operator } from './types.ts';

/**
 * Rule: whether a reported value meets one comparison of the criteria.
 * Formula: value ≥, >, ≤, < or = expected, by the operator.
 * Example (`compare-gt-10`): 10 > 10 does not hold ("มากกว่า 10 หน่วยงาน").
 * Source: criteria of KPIs 5.1 and 5.2 in the KPI agreement of fiscal year 2567.
 */
export function holds(value: DecimalText, operator: Operator, expected: DecimalText): boolean {
  return meets(compareDecimals(value, expected), operator);
}

/**
 * Rule: of several comparisons, those that one of two figures meets and the other does not.
 * Formula: comparisons for which the operator holds on one figure only.
 * Example (`compare-gt-10`): with "more than 10", 10 and 11 are told apart; 10 and 9 are not.
 * Source: policy entry `reported-value` (assumed): a figure is scored as it is written, not as its own fraction.
 */
export function comparisonsApart<One extends { operator: Operator; value: DecimalText }>(
  comparisons: readonly One[],
  value: DecimalText,
  exact: Fraction,
): One[] {
  const stated = parseDecimal(value);
  return comparisons.filter(({ operator, value: required }) => {
    const limit = parseDecimal(required);
    return meets(stated.compare(limit), operator) !== meets(exact.compare(limit), operator);
  });
}

/** `order`: whether the figure lies below (negative), on (0) or above (positive) the expected one. */
function meets(order: number, operator: Operator): boolean {
  switch (operator) {
    case 'ge':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'le':
      return order <= 0;
    case 'lt':
      return order < 0;
    case 'eq':
      return order === 0;
  }
}
