/** What each level of the criteria asks for, whatever the rule: a list of comparisons. */
import type Fraction from 'fraction.js';
import {
  type DecimalText,
  type Direction,
  type Level,
  LEVELS,
  meets,
  type Operator,
  parseDecimal,
} from '../scoring/index.ts';
import type { CriteriaInput } from './criteria.ts';

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

/** The comparisons of one measure, lowest level first. */
export function comparisonsOfMeasure(
  criteria: CriteriaInput,
  measure: string,
  direction: Direction,
): (LevelComparison & { level: Level })[] {
  return LEVELS.flatMap((level) =>
    comparisonsOf(criteria, level, direction)
      .filter((comparison) => comparison.measure === measure)
      .map((comparison) => ({ ...comparison, level })),
  );
}

/** Those that one of the two figures meets and the other does not: 70 meets "at least 70", 69.5 does not. */
export function comparisonsApart<One extends LevelComparison>(
  comparisons: readonly One[],
  value: DecimalText,
  exact: Fraction,
): One[] {
  const stated = parseDecimal(value);
  return comparisons.filter(({ operator, value: required }) => {
    const limit = parseDecimal(required);
    return meets(stated.compare(limit), operator) !== meets(exact.compare(limit), operator);
  });
}
