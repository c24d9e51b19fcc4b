/** Thresholds go in the direction of the KPI; equal neighbours are legal. */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';

export function checkThresholdsOrder({ front: { rounds, direction } }: LoadedKpi, at: Locate): Issue[] {
  const sign = direction === 'higher-is-better' ? 1 : -1;
  return rounds.flatMap(({ criteria }, index) => {
    if (criteria.rule !== 'thresholds') return [];
    const { levels } = criteria;
    return (
      [
        ['entry', 'standard'],
        ['standard', 'advanced'],
      ] as const
    ).flatMap(([below, above]): Issue[] => {
      const [limit, value] = [levels[below].value, levels[above].value];
      if (compareDecimals(value, limit) * sign >= 0) return [];
      const place = at(['rounds', index, 'criteria', 'levels', above, 'value']);
      return [{ code: 'thresholds-order', place, found: value, values: { limit, direction, level: below } }];
    });
  });
}
