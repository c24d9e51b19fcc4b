/** What a result may hold. Baselines and targets quote a published document: there the audit tells it. */
import type { Issue } from '../../issues/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import { compareDecimals, toDecimalText, parseDecimal, roundHalfUp } from '../../scoring/index.ts';
import { isWithin } from '../numberPlace.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

/** A result lies within the bounds of its measure. */
export function checkWithinBounds(assessment: LoadedAssessment): Issue[] {
  return resultRows(assessment).flatMap(({ row, measure, at }): Issue[] => {
    if (!measure || row.value === null) return [];
    const { min, max } = measure.bounds;
    if (isWithin(row.value, min, max)) return [];
    const values = {
      min,
      ...(max !== undefined && { max }),
      unit: measure.unitLabel.th,
      unitEn: measure.unitLabel.en,
      example: exampleWithin(measure),
    };
    return [{ code: 'out-of-bounds', place: at('value'), found: row.value, values }];
  });
}

/** The middle of the range, or one above the lowest where there is no highest. */
function exampleWithin({ bounds: { min, max }, whole }: MeasureInput): string {
  const low = parseDecimal(min);
  const middle = max === undefined ? low.add(1) : low.add(parseDecimal(max)).div(2);
  return whole ? roundHalfUp(middle, 0) : toDecimalText(middle);
}

/** A measure that counts whole things has whole results, written without a decimal point. */
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

/** The numerator of a result that is a part of its denominator is not more than it. */
export function checkPartOfWhole(assessment: LoadedAssessment): Issue[] {
  return resultRows(assessment).flatMap(({ row: { numerator, denominator }, measure, at }): Issue[] => {
    if (!measure?.partOfWhole || numerator === null || denominator === null) return [];
    if (compareDecimals(denominator, '0') <= 0 || compareDecimals(numerator, denominator) <= 0) return [];
    return [{ code: 'numerator-above-denominator', place: at('numerator'), found: numerator, values: { denominator } }];
  });
}

/** Z, a score of zero by rule, stands only where the source gives the KPI such a rule. */
export function checkZeroCondition(assessment: LoadedAssessment): Issue[] {
  const allowed = assessment.kpis
    .filter(({ front }) => front.zeroCondition)
    .map(({ front }) => front.kpi)
    .join(', ');
  return resultRows(assessment)
    .filter(({ row, kpi }) => row.status === 'Z' && kpi && !kpi.front.zeroCondition)
    .map(({ at }) => ({ code: 'zero-without-condition', place: at('obs_status'), found: 'Z', values: { allowed } }));
}
