/** A result lies within the bounds of its measure. Baselines and targets quote a published document: there the audit tells it. */
import type { Issue } from '../../issues/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import { formatDecimal, parseDecimal, roundHalfUp } from '../../scoring/index.ts';
import { isWithin } from '../numberPlace.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

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
  return whole ? roundHalfUp(middle, 0) : formatDecimal(middle);
}
