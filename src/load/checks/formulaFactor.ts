/** The factor of a formula is above zero, and 100 where the formula gives a percentage. */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';

export function checkFormulaFactor({ front: { formula, measures } }: LoadedKpi, at: Locate): Issue[] {
  if (formula?.kind !== 'ratio') return [];
  const { factor, measure } = formula;
  const isPercent = measures.find(({ id }) => id === measure)?.unit === 'percent';
  if (isPercent ? compareDecimals(factor, '100') === 0 : compareDecimals(factor, '0') > 0) return [];
  const values = { measure, ...(isPercent && { unit: 'percent' }) };
  return [{ code: 'formula-factor', place: at(['formula', 'factor']), found: factor, values }];
}
