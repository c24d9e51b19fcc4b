import type { RoundModel } from '../model/index.ts';
import type { Direction, Level, Operator } from '../scoring/index.ts';

export interface LevelComparison {
  measure: string;
  operator: Operator;
  value: string;
}

/** Thresholds and steps are comparisons too: reached at and beyond the figure. */
export function comparisonsOf(
  criteria: RoundModel['criteria']['criteria'],
  level: Level,
  direction: Direction,
): LevelComparison[] {
  const reaches = direction === 'lower-is-better' ? 'le' : 'ge';
  switch (criteria.rule) {
    case 'thresholds':
      return [{ measure: criteria.measure, operator: reaches, value: criteria.levels[level].value }];
    case 'milestones':
      return [{ measure: criteria.measure, operator: 'ge', value: criteria.levels[level].step }];
    case 'conditions':
      return criteria.levels[level].comparisons;
  }
}
