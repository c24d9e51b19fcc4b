/** What a result may hold. Baselines and targets quote a published document: there the audit tells it. */
import type { Issue } from '../../issues/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import { compareDecimals, toDecimalText, parseDecimal, roundHalfUp } from '../../scoring/index.ts';
import { named } from '../../words/index.ts';
import { isWithin } from '../numberPlace.ts';
import type { LoadedAssessment } from '../types.ts';
import type { ResultOf } from './valueRows.ts';

/** A result lies within the bounds of its measure. */
export function checkWithinBounds({ row, measure, at }: ResultOf): Issue[] {
  if (!measure || row.value === null) return [];
  const { min, max } = measure.bounds;
  if (isWithin(row.value, min, max)) return [];
  const { th: unit, en: unitEn } = named(measure.unitLabel, measure.unit);
  const values = { min, ...(max !== undefined && { max }), unit, unitEn, example: exampleWithin(measure) };
  return [{ code: 'out-of-bounds', place: at('value'), found: row.value, values }];
}

/** The middle of the range, or one above the lowest where there is no highest. */
function exampleWithin({ bounds: { min, max }, whole }: MeasureInput): string {
  const low = parseDecimal(min);
  const middle = max === undefined ? low.add(1) : low.add(parseDecimal(max)).div(2);
  return whole ? roundHalfUp(middle, 0) : toDecimalText(middle);
}

/** A measure that counts whole things has whole results, written without a decimal point. */
export function checkWholeNumber({ row, measure, at }: ResultOf): Issue[] {
  if (!measure?.whole || !row.value?.includes('.')) return [];
  const [whole = '', decimals = ''] = row.value.split('.');
  // 4.000 may be four thousand, as some countries part thousands with a point.
  const isPlain = /^0+$/.test(decimals) && decimals.length !== 3;
  const { th: unit, en: unitEn } = named(measure.unitLabel, measure.unit);
  const values = { unit, unitEn, ...(isPlain && { corrected: whole }) };
  return [{ code: 'not-whole', place: at('value'), found: row.value, values }];
}

/** The numerator of a result that is a part of its denominator is not more than it. */
export function checkPartOfWhole({ row: { numerator, denominator }, measure, at }: ResultOf): Issue[] {
  if (!measure?.partOfWhole || numerator === null || denominator === null) return [];
  if (compareDecimals(denominator, '0') <= 0 || compareDecimals(numerator, denominator) <= 0) return [];
  return [{ code: 'numerator-above-denominator', place: at('numerator'), found: numerator, values: { denominator } }];
}

/** Z, a score of zero by rule, stands only where the source gives the KPI such a rule. */
export function checkZeroCondition({ row, kpi, at }: ResultOf, { kpis }: LoadedAssessment): Issue[] {
  if (row.status !== 'Z' || !kpi || kpi.front.zeroCondition) return [];
  const allowed = kpis.filter(({ front }) => front.zeroCondition).map(({ front }) => front.kpi);
  const values = { allowed: allowed.join(', ') };
  return [{ code: 'zero-without-condition', place: at('obs_status'), found: 'Z', values }];
}
