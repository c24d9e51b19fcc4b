/** The activities of a plan stand under one another: each parent is there, and none is a part of itself. */
import type { Issue } from '../../issues/index.ts';
import { activityTable } from '../tables/activities.ts';
import { placeIn } from '../tables/table.ts';
import type { ActivityRow, LoadedAssessment } from '../types.ts';

/** More numbers than this in one message help nobody. */
const MOST_NUMBERS = 100;

/** A parent is another activity of the KPI, or the part of the number before its point (6 for 6.1, where 6 has no text). */
export function checkActivityParent({ activities }: LoadedAssessment): Issue[] {
  const numbers = new Map<string, Set<string>>();
  for (const { kpi, number } of activities) numbers.set(kpi, (numbers.get(kpi) ?? new Set()).add(number));
  const listed = new Map([...numbers].map(([kpi, all]) => [kpi, [...all].slice(0, MOST_NUMBERS + 1)]));
  return activities.flatMap(({ kpi, number, parent, place }): Issue[] => {
    if (parent === null || parent === number || number.startsWith(`${parent}.`)) return [];
    if (numbers.get(kpi)?.has(parent)) return [];
    const others = listed.get(kpi)?.filter((one) => one !== number) ?? [];
    const values = { kpi, allowed: listOf(others) };
    return [{ code: 'unknown-parent', place: placeIn(activityTable, place, 'parent'), found: parent, values }];
  });
}

const listOf = (numbers: readonly string[]) =>
  numbers.slice(0, MOST_NUMBERS).join(', ') + (numbers.length > MOST_NUMBERS ? ', …' : '');

/** A circle is told once, at the first of its rows. */
export function checkActivityCircle({ activities }: LoadedAssessment): Issue[] {
  const rows = new Map<string, ActivityRow>();
  for (const row of activities) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  const walked = new Set<ActivityRow>();
  return [...rows.values()].flatMap((start): Issue[] => {
    const path: ActivityRow[] = [];
    let row: ActivityRow | undefined = start;
    while (row && !walked.has(row)) {
      walked.add(row);
      path.push(row);
      row = parentOf(row, rows);
    }
    return row && path.includes(row) ? circle(path.slice(path.indexOf(row))) : [];
  });
}

const keyOf = ({ kpi, number }: Pick<ActivityRow, 'kpi' | 'number'>) => `${kpi} ${number}`;

/** The stated parent, else the activity that the number itself stands under: 6 for 6.1. */
function parentOf({ kpi, number, parent }: ActivityRow, rows: ReadonlyMap<string, ActivityRow>) {
  return rows.get(keyOf({ kpi, number: parent ?? number.replace(/\.?[^.]*$/, '') }));
}

/** `members`: each under the next, the last under the first. */
function circle(members: readonly ActivityRow[]): Issue[] {
  const [first] = members.filter(({ parent }) => parent !== null).sort((a, b) => a.place.row - b.place.row);
  if (!first) return [];
  const at = members.indexOf(first);
  const round = [...members.slice(at), ...members.slice(0, at), first].map(({ number }) => number);
  const place = placeIn(activityTable, first.place, 'parent');
  const values = { kpi: first.kpi, circle: round.join(' → ') };
  return [{ code: 'parent-circle', place, found: first.parent ?? '', values }];
}
