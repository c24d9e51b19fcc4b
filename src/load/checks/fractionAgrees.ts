/**
 * A result equals its numerator over its denominator at the precision it states. Baselines and targets quote a
 * published document: there a difference is a finding of the audit, and the published figure stands.
 */
import type { Issue } from '../../issues/index.ts';
import { parseDecimal, roundHalfUp } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

export function checkFractionAgrees(assessment: LoadedAssessment): Issue[] {
  return resultRows(assessment).flatMap(({ row: { value, numerator, denominator }, measure, at }): Issue[] => {
    if (!measure || value === null || numerator === null || denominator === null) return [];
    const divisor = parseDecimal(denominator);
    if (divisor.equals(0)) return [];
    const isPercent = measure.unit === 'percent';
    const exact = parseDecimal(numerator).mul(isPercent ? 100 : 1).div(divisor);
    const corrected = roundHalfUp(exact, value.split('.')[1]?.length ?? 0);
    if (corrected === value) return [];
    const working = `${numerator} ÷ ${denominator}${isPercent ? ' × 100' : ''}`;
    return [{ code: 'value-differs-from-fraction', place: at('value'), found: value, values: { working, corrected } }];
  });
}
