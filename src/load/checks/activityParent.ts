/** A parent is another activity of the KPI, or the part of the number before its point (6 for 6.1, where 6 has no text). */
import type { Issue } from '../../issues/index.ts';
import { activityTable } from '../tables/activities.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment } from '../types.ts';

/** More numbers than this in one message help nobody. */
const MOST_NUMBERS = 100;

export function checkActivityParent({ activities }: LoadedAssessment): Issue[] {
  const numbers = new Map<string, Set<string>>();
  for (const { kpi, number } of activities) numbers.set(kpi, (numbers.get(kpi) ?? new Set()).add(number));
  const listed = new Map([...numbers].map(([kpi, all]) => [kpi, [...all].slice(0, MOST_NUMBERS + 1)]));
  return activities.flatMap(({ kpi, number, parent, place }): Issue[] => {
    if (parent === null || parent === number || number.startsWith(`${parent}.`)) return [];
    if (numbers.get(kpi)?.has(parent)) return [];
    const others = listed.get(kpi)?.filter((one) => one !== number) ?? [];
    const values = { kpi, allowed: listOf(others) };
    return [
      {
        code: 'unknown-parent',
        place: placeIn(activityTable, place, 'parent'),
        found: parent,
        values,
      },
    ];
  });
}

const listOf = (numbers: readonly string[]) =>
  numbers.slice(0, MOST_NUMBERS).join(', ') + (numbers.length > MOST_NUMBERS ? ', …' : '');
