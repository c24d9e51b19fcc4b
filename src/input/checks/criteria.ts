/** Criteria: figures within the bounds of their measures, which are the KPI's own and have results; levels in order. */
import type { Issue, IssueCode } from '../../issues/index.ts';
import { type KpiFrontMatter, tablesIn, versionsOf } from '../../schema/index.ts';
import { compareDecimals, comparisonsOf, type Rule, ruleKind } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';
import { checkNamed } from './named.ts';

/** Every version of every round's criteria, with its path. */
export const criteriaOf = ({ rounds }: Pick<KpiFrontMatter, 'rounds'>) =>
  rounds.flatMap((round, index) =>
    versionsOf(round).map(({ path, ...one }) => ({ ...one, path: ['rounds', index, ...path] })),
  );

/** Every table of levels of every version, with its path. */
export const tablesOf = (front: Pick<KpiFrontMatter, 'rounds'>) =>
  criteriaOf(front).flatMap(({ criteria, path }) =>
    tablesIn(criteria).map(({ table, path: within }) => ({ table, path: [...path, ...within] })),
  );

/** Each with the paths of its fields; a measure that the criteria name once for all levels has one path. */
const figuresOf = (front: KpiFrontMatter) =>
  criteriaOf(front).flatMap(({ criteria, path }) =>
    comparisonsOf(criteria, front.direction).map(({ measure, value, at }) => ({
      measure,
      measurePath: [...path, ...at.measure],
      value,
      valuePath: [...path, ...at.value],
    })),
  );

export function checkCriteriaBounds({ front }: LoadedKpi, at: Locate): Issue[] {
  return figuresOf(front).flatMap(({ measure, value, valuePath }): Issue[] => {
    const bounds = front.measures.find(({ id }) => id === measure)?.bounds;
    if (!bounds) return [];
    const { min, max } = bounds;
    if (max !== undefined && compareDecimals(min, max) >= 0) return [];
    if (compareDecimals(value, min) >= 0 && (max === undefined || compareDecimals(value, max) <= 0)) return [];
    const values = { min, measure, ...(max !== undefined && { max }) };
    return [{ code: 'criteria-out-of-bounds', place: at(valuePath), found: value, values }];
  });
}

export function checkCriteriaMeasures({ front }: LoadedKpi, at: Locate): Issue[] {
  const ids = front.measures.map(({ id }) => id);
  const scored = front.measures.filter(({ kind }) => kind === 'scored').map(({ id }) => id);
  if (ids.length === 0) return [];
  const uses = new Map(figuresOf(front).map((one) => [one.measurePath.join(), one]));
  return [...uses.values()].flatMap(({ measure, measurePath }) =>
    ids.includes(measure)
      ? checkNamed('criteria-baseline-only', measure, scored, () => at(measurePath))
      : checkNamed('criteria-unknown-measure', measure, ids, () => at(measurePath)),
  );
}

/** Null where every level may go its own way, or another check tells it. */
const codes: Record<Rule, IssueCode | null> = {
  thresholds: 'thresholds-order',
  bands: null,
  milestones: 'milestones-order',
  conditions: null,
  composite: null,
  'as-awarded': null,
};

/** Levels are in order, as their kind of rule asks. */
export function checkLevelsOrder({ front }: LoadedKpi, at: Locate): Issue[] {
  return tablesOf(front).flatMap(({ table, path }) =>
    ruleKind(table.rule)
      .outOfOrder(table, front.direction)
      .flatMap(({ value, at: within, below }): Issue[] => {
        const code = codes[table.rule];
        const place = at([...path, ...within]);
        const values: Issue['values'] = below
          ? { limit: below.value, level: below.level, direction: front.direction }
          : {};
        return code ? [{ code, place, found: value, values }] : [];
      }),
  );
}
