/** What each level asks for, whatever the rule: a list of comparisons. */
import type { KpiModel, RoundModel } from '../model/index.ts';
import type { CriteriaInput } from '../schema/index.ts';
import {
  compareDecimals,
  type DecimalText,
  type Direction,
  type Level,
  type Operator,
  type Round,
} from '../scoring/index.ts';

export interface LevelComparison {
  measure: string;
  operator: Operator;
  value: DecimalText;
}

/** All comparisons of a level must hold for it to be reached. */
export function comparisonsOf(criteria: CriteriaInput, level: Level, direction: Direction): LevelComparison[] {
  switch (criteria.rule) {
    case 'thresholds': {
      const operator = direction === 'higher-is-better' ? 'ge' : 'le';
      return [{ measure: criteria.measure, operator, value: criteria.levels[level].value }];
    }
    case 'milestones':
      return [{ measure: criteria.measure, operator: 'ge', value: criteria.levels[level].step }];
    case 'conditions':
      return criteria.levels[level].comparisons.map(({ measure, operator, value }) => ({ measure, operator, value }));
  }
}

/** The one value that a level sets, for the given measure where a level compares several; null where there is no such value. */
export function levelValue(kpi: KpiModel, round: Round, level: Level, measure?: string): DecimalText | null {
  const criteria = roundOf(kpi, round)?.criteria.criteria;
  if (!criteria) return null;
  const comparisons = comparisonsOf(criteria, level, kpi.front.direction).filter(
    (comparison) => measure === undefined || comparison.measure === measure,
  );
  return comparisons.length === 1 ? (comparisons[0]?.value ?? null) : null;
}

export function comparisonHolds(value: DecimalText, { operator, value: required }: LevelComparison): boolean {
  const order = compareDecimals(value, required);
  switch (operator) {
    case 'ge':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'le':
      return order <= 0;
    case 'lt':
      return order < 0;
    case 'eq':
      return order === 0;
  }
}

function roundOf(kpi: KpiModel, round: Round): RoundModel | undefined {
  return kpi.rounds.find((one) => one.round === round);
}
