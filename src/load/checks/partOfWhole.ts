/**
 * The numerator of a result that is a part of its denominator is not more than it. Baselines and targets quote a
 * published document: there the audit tells it.
 */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

export function checkPartOfWhole(assessment: LoadedAssessment): Issue[] {
  return resultRows(assessment).flatMap(({ row: { numerator, denominator }, measure, at }): Issue[] => {
    if (!measure?.partOfWhole || numerator === null || denominator === null) return [];
    if (compareDecimals(denominator, '0') <= 0 || compareDecimals(numerator, denominator) <= 0) return [];
    return [{ code: 'numerator-above-denominator', place: at('numerator'), found: numerator, values: { denominator } }];
  });
}
