/**
 * A result equals its numerator over its denominator at the precision it states. Baselines and targets quote a
 * published document: there a difference is a finding of the audit, and the published figure stands.
 */
import type { Issue } from '../../issues/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import { compareDecimals, type DecimalText, parseDecimal, roundHalfUp } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

export function checkFractionAgrees(assessment: LoadedAssessment): Issue[] {
  return resultRows(assessment).flatMap(({ row: { value, numerator, denominator }, measure, at }): Issue[] => {
    if (!measure || value === null || numerator === null || denominator === null) return [];
    if (!isUsable(numerator, denominator, measure)) return [];
    const isPercent = measure.unit === 'percent';
    const exact = parseDecimal(numerator)
      .mul(isPercent ? 100 : 1)
      .div(parseDecimal(denominator));
    const corrected = roundHalfUp(exact, value.split('.')[1]?.length ?? 0);
    if (corrected === value) return [];
    const working = `${numerator} ÷ ${denominator}${isPercent ? ' × 100' : ''}`;
    return [{ code: 'value-differs-from-fraction', place: at('value'), found: value, values: { working, corrected } }];
  });
}

/** A fraction that is itself a mistake (and told so elsewhere) says nothing about the value. */
function isUsable(numerator: DecimalText, denominator: DecimalText, { partOfWhole }: MeasureInput): boolean {
  if (compareDecimals(numerator, '0') < 0 || compareDecimals(denominator, '0') <= 0) return false;
  return !partOfWhole || compareDecimals(numerator, denominator) <= 0;
}
