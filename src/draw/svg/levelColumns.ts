/** The names of the levels beside the history chart: how they are grouped, written and set in columns. */
import { formatDecimal, levelWithPoints, operatorSigns } from '../../words/index.ts';
import type { LevelMark } from '../spec/figure.ts';
import type { LevelLine } from '../spec/history.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

type Group = [LevelLine, ...LevelLine[]];

/** Levels that share a value share a line and a label. Best value on top. */
function groupLevels(levels: LevelLine[]): Group[] {
  const groups: Group[] = [];
  for (const level of levels) {
    const same = groups.find(
      ([first]) => Number(first.value) === Number(level.value) && first.operator === level.operator,
    );
    if (same) same.push(level);
    else groups.push([level]);
  }
  return groups.sort(([a], [b]) => Number(b.value) - Number(a.value));
}

/** Each group with the height of its line, and the top of its label, which stands clear of the others. */
export function placeLevels(
  levels: LevelLine[],
  { top, bottom, y }: { top: number; bottom: number; y: (value: number) => number },
  step: number,
  narrow: boolean,
): { group: Group; at: number; labelTop: number }[] {
  const wanted = groupLevels(levels).map((group) => {
    return { group, at: y(Number(group[0].value)), size: step * (narrow ? group.length + 1 : group.length) };
  });
  const centres = spread(wanted, top - 6, bottom + 6, 2);
  return wanted.map(({ group, at, size }, order) => ({ group, at, labelTop: (centres[order] ?? at) - size / 2 }));
}

/** "at least" goes without saying; "more than" does not. */
export function levelValue({ operator, value }: LevelLine): string {
  const sign = operator === 'gt' || operator === 'lt' ? `${operatorSigns[operator]} ` : '';
  return `${sign}${formatDecimal(value)}`;
}

/** "ขั้นต้น 50" */
export const levelName = ({ label, points }: LevelMark): string => levelWithPoints(label, points);

/** Room the labels need right of the plot, and where the names begin; in a narrow chart names stand under values. */
export function levelColumns(
  levels: LevelLine[],
  { strong, small }: { strong: number; small: number },
  narrow: boolean,
): { room: number; name: number } {
  if (levels.length === 0) return { room: 12, name: 0 };
  const values = Math.max(...levels.map((level) => textWidth(levelValue(level), strong)));
  const names = Math.max(...levels.map((level) => textWidth(levelName(level), small)));
  return narrow ? { room: 12 + Math.max(values, names), name: 12 } : { room: 22 + values + names, name: 22 + values };
}
