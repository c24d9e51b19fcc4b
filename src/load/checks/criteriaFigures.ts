/** The figures that the criteria of a KPI hold, each with its measure and the path of its fields. */
import type { KpiFrontMatter } from '../../schema/index.ts';
import { type DecimalText, LEVELS } from '../../scoring/index.ts';
import type { Path } from '../yaml.ts';

export interface CriteriaFigure {
  measure: string;
  measurePath: Path;
  value: DecimalText;
  valuePath: Path;
}

/** The measure of a thresholds or milestones rule stands once for its three levels and so has one path. */
export function criteriaFigures({ rounds }: KpiFrontMatter): CriteriaFigure[] {
  return rounds.flatMap(({ criteria }, index): CriteriaFigure[] => {
    const path: Path = ['rounds', index, 'criteria'];
    const at = (...rest: Path): Path => [...path, 'levels', ...rest];
    if (criteria.rule === 'conditions') {
      return LEVELS.flatMap((level) =>
        criteria.levels[level].comparisons.map(({ measure, value }, item) => ({
          measure,
          measurePath: at(level, 'comparisons', item, 'measure'),
          value,
          valuePath: at(level, 'comparisons', item, 'value'),
        })),
      );
    }
    const { measure } = criteria;
    const measurePath = [...path, 'measure'];
    return criteria.rule === 'thresholds'
      ? LEVELS.map((level) => ({
          measure,
          measurePath,
          value: criteria.levels[level].value,
          valuePath: at(level, 'value'),
        }))
      : LEVELS.map((level) => ({
          measure,
          measurePath,
          value: criteria.levels[level].step,
          valuePath: at(level, 'step'),
        }));
  });
}
