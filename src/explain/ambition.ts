/** How much of what this year asks for was there before. One rule, for pages, files and audit. */
import type { KpiModel } from '../assessment/index.ts';
import {
  compareDecimals,
  type DecimalText,
  type Direction,
  type Level,
  type LevelReached,
  NO_LEVEL,
  type Policy,
  standingOn,
} from '../scoring/index.ts';
import type { Ambition, LastYear, TargetBeside } from './types.ts';

/** Null where years are not comparable. */
export function ambitionOf(kpi: KpiModel, last: LastYear | null): Ambition | null {
  if (!last) return null;
  const { fiscalYear, stand } = last;
  return {
    fiscalYear,
    reached: stand.reached,
    levels: levelsUpTo(stand.level, kpi.policy),
    isTop: stand.isTop,
    isEqual: stand.place === 'at',
    targets: stand.reached.flatMap(({ measure, value }) => besideTarget(kpi, measure, value)),
  };
}

/**
 * The level that a result equal to the targets of the year would reach; null where a measure of the annual criteria has no
 * target.
 */
export function levelOfTargets({ annual, targets, fiscalYear, front, policy }: KpiModel): LevelReached | null {
  if (!annual || annual.comparisons.length === 0) return null;
  const { criteria } = annual.criteria;
  const values = new Map(
    targets.flatMap((row) => (row.fiscalYear === fiscalYear && row.value !== null ? [[row.measure, row.value]] : [])),
  );
  return standingOn(criteria, front.direction, values, policy)?.level ?? null;
}

/** Lowest first; none below the lowest. */
function levelsUpTo(level: Level, { entries }: Policy): Level[] {
  const ids = entries.levels.value.map(({ id }) => id);
  return level === NO_LEVEL ? [] : ids.slice(0, ids.indexOf(level) + 1);
}

function besideTarget(kpi: KpiModel, measure: string, last: DecimalText): TargetBeside[] {
  const row = kpi.targets.find((one) => one.measure === measure && one.fiscalYear === kpi.fiscalYear);
  const target = row?.value ?? null;
  if (target === null) return [];
  const direction = directionOf(kpi, measure);
  const apart = compareDecimals(target, last);
  const order = apart < 0 ? 'below' : apart > 0 ? 'above' : 'equal';
  const isMet = order === 'equal' || order === (direction === 'higher-is-better' ? 'below' : 'above');
  return [{ measure, target, last, order, direction, isMet }];
}

/** That of the measure where all that is asked of it goes one way, else that of the KPI. */
function directionOf({ annual, front }: KpiModel, measure: string): Direction {
  const asked = annual?.comparisons.filter((one) => one.measure === measure).map(({ operator }) => operator) ?? [];
  if (asked.every((operator) => operator === 'ge' || operator === 'gt')) return 'higher-is-better';
  return asked.every((operator) => operator === 'le' || operator === 'lt') ? 'lower-is-better' : front.direction;
}
