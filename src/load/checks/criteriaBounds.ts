/** A figure of the criteria lies within the bounds of its measure. */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';
import { criteriaFigures } from './criteriaFigures.ts';

export function checkCriteriaBounds({ front }: LoadedKpi, at: Locate): Issue[] {
  return criteriaFigures(front).flatMap(({ measure, value, valuePath }): Issue[] => {
    const bounds = front.measures.find(({ id }) => id === measure)?.bounds;
    if (!bounds) return [];
    const { min, max } = bounds;
    if (max !== undefined && compareDecimals(min, max) >= 0) return [];
    if (compareDecimals(value, min) >= 0 && (max === undefined || compareDecimals(value, max) <= 0)) return [];
    return [
      {
        code: 'criteria-out-of-bounds',
        place: at(valuePath),
        found: value,
        values: { min, measure, ...(max !== undefined && { max }) },
      },
    ];
  });
}
