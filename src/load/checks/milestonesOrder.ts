/** Steps are whole numbers that rise from level to level. */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals, LEVELS } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';

export function checkMilestonesOrder({ front: { rounds } }: LoadedKpi, at: Locate): Issue[] {
  return rounds.flatMap(({ criteria }, index) => {
    if (criteria.rule !== 'milestones') return [];
    const { levels } = criteria;
    return LEVELS.flatMap((name, order): Issue[] => {
      const { step } = levels[name];
      const level = LEVELS[order - 1];
      const limit = level ? levels[level].step : '0';
      if (/^\d+$/.test(step) && compareDecimals(step, limit) > 0) return [];
      const place = at(['rounds', index, 'criteria', 'levels', name, 'step']);
      return [{ code: 'milestones-order', place, found: step, values: level ? { limit, level } : {} }];
    });
  });
}
