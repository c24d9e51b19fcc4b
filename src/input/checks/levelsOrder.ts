/** Levels are in order, as their kind of rule asks. */
import type { Issue, IssueCode } from '../../issues/index.ts';
import { type Rule, ruleKind } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';

/** Null where every level may go its own way. */
const codes: Record<Rule, IssueCode | null> = {
  thresholds: 'thresholds-order',
  milestones: 'milestones-order',
  conditions: null,
};

export function checkLevelsOrder({ front: { rounds, direction } }: LoadedKpi, at: Locate): Issue[] {
  return rounds.flatMap(({ criteria }, index) =>
    ruleKind(criteria.rule)
      .outOfOrder(criteria, direction)
      .flatMap(({ value, at: path, below }): Issue[] => {
        const code = codes[criteria.rule];
        const place = at(['rounds', index, 'criteria', ...path]);
        const values: Issue['values'] = below ? { limit: below.value, level: below.level, direction } : {};
        return code ? [{ code, place, found: value, values }] : [];
      }),
  );
}
