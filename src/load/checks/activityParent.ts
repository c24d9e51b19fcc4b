/** A parent is another activity of the KPI, or the part of the number before its point (6 for 6.1, where 6 has no text). */
import type { Issue } from '../../issues/index.ts';
import { ACTIVITY_COLUMNS } from '../activities.ts';
import { placeOf } from '../csv.ts';
import type { LoadedAssessment } from '../types.ts';

export function checkActivityParent({ activities }: LoadedAssessment): Issue[] {
  return activities.flatMap(({ kpi, number, parent, place }): Issue[] => {
    if (parent === null || parent === number || number.startsWith(`${parent}.`)) return [];
    const others = activities.filter((row) => row.kpi === kpi && row.number !== number).map((row) => row.number);
    if (others.includes(parent)) return [];
    const values = { kpi, allowed: others.join(', ') };
    return [
      {
        code: 'unknown-parent',
        place: placeOf({ ...place, columns: ACTIVITY_COLUMNS }, 'parent'),
        found: parent,
        values,
      },
    ];
  });
}
