/**
 * A measure that counts whole things has whole results, written without a decimal point. Baselines and targets quote
 * a published document: there the audit tells it.
 */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

export function checkWholeNumbers(assessment: LoadedAssessment): Issue[] {
  return resultRows(assessment).flatMap(({ row, measure, at }): Issue[] => {
    if (!measure?.whole || !row.value?.includes('.')) return [];
    const [whole = '', decimals = ''] = row.value.split('.');
    // 4.000 may be four thousand, as some countries part thousands with a point.
    const corrected: Record<string, string> =
      /^0+$/.test(decimals) && decimals.length !== 3 ? { corrected: whole } : {};
    const values = { unit: measure.unitLabel.th, unitEn: measure.unitLabel.en, ...corrected };
    return [{ code: 'not-whole', place: at('value'), found: row.value, values }];
  });
}
