/** Criteria use measures of their own KPI, and only those that have results. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';
import { criteriaFigures } from './criteriaFigures.ts';
import { unknownMeasure } from './measures.ts';

export function checkCriteriaMeasures({ front }: LoadedKpi, at: Locate): Issue[] {
  const ids = front.measures.map(({ id }) => id);
  const scored = front.measures.filter(({ kind }) => kind === 'scored').map(({ id }) => id);
  const uses = new Map(
    criteriaFigures(front).map(({ measure, measurePath }) => [measurePath.join(), { measure, measurePath }]),
  );
  return [...uses.values()].flatMap(({ measure, measurePath }): Issue[] => {
    if (!ids.includes(measure)) return [unknownMeasure('criteria-unknown-measure', measure, ids, at(measurePath))];
    if (scored.includes(measure)) return [];
    return [
      {
        code: 'criteria-baseline-only',
        place: at(measurePath),
        found: measure,
        values: { allowed: scored.join(', ') },
      },
    ];
  });
}
