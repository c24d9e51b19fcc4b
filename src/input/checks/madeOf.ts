/** What a KPI is scored by: criteria over measures of its own, or sub-KPIs. */
import type { Issue } from '../../issues/index.ts';
import { neededMeasures } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';
import { criteriaOf } from './criteria.ts';

/** `kpis`: those of the assessment; undefined where one was refused, which may be a sub-KPI. `isPartial`: criteria may be undisclosed. */
export function checkMadeOf(
  { front }: LoadedKpi,
  kpis: readonly LoadedKpi[] | undefined,
  isPartial: boolean,
  at: Locate,
): Issue[] {
  const { kpi, rounds, measures, notApplicable } = front;
  const subKpis = (kpis ?? []).filter(({ front }) => front.parent === kpi).map(({ front }) => front.kpi);
  if (subKpis.length > 0 && rounds.length > 0)
    return [
      {
        code: 'criteria-and-sub-kpis',
        place: at(['rounds']),
        found: 'rounds',
        values: { subKpis: subKpis.join(', ') },
      },
    ];
  if (kpis && subKpis.length === 0 && rounds.length === 0 && !notApplicable && !isPartial)
    return [{ code: 'kpi-without-criteria', place: at([]), values: { kpi } }];
  const needed = [...new Set(criteriaOf(front).flatMap(({ criteria }) => neededMeasures(criteria)))];
  if (measures.length > 0 || needed.length === 0) return [];
  return [{ code: 'kpi-without-measures', place: at(['measures']), values: { needed: needed.join(', ') } }];
}
