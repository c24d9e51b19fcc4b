/** The numerator and denominator that a figure was reported with. The score is that of the figure, not of these. */
import type Fraction from 'fraction.js';
import { parseDecimal } from './decimal.ts';
import type { GivenFraction } from './types.ts';

/**
 * Rule: a figure that is reported with a numerator and a denominator must equal them, at the decimals it is written with.
 * Formula: numerator × factor ÷ denominator; the factor is 100 for a percentage. The denominator must not be 0.
 * Example (`fraction-kpi2`): 2080 ÷ 3289 × 100 = 63.2411…, reported as 63.24.
 * Source: formula of each KPI in the KPI agreement of fiscal year 2567; policy entry `reported-value` (assumed).
 */
export function fractionValue({ numerator, denominator, factor }: GivenFraction): Fraction {
  return parseDecimal(numerator).mul(parseDecimal(factor)).div(parseDecimal(denominator));
}
