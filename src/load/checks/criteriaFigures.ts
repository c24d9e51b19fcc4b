/** The figures that the criteria of a KPI hold, each with its measure and the path of its fields. */
import type { KpiFrontMatter } from '../../schema/index.ts';
import { comparisonsOf, type DecimalText } from '../../scoring/index.ts';
import type { Path } from '../yaml.ts';

export interface CriteriaFigure {
  measure: string;
  measurePath: Path;
  value: DecimalText;
  valuePath: Path;
}

/** A measure that the criteria name once for all levels has one path. */
export function criteriaFigures({ rounds, direction }: KpiFrontMatter): CriteriaFigure[] {
  return rounds.flatMap(({ criteria }, index) => {
    const path = ['rounds', index, 'criteria'];
    return comparisonsOf(criteria, direction).map(({ measure, value, at }) => ({
      measure,
      measurePath: [...path, ...at.measure],
      value,
      valuePath: [...path, ...at.value],
    }));
  });
}
