/** A row is about a KPI that is described in the same assessment. */
import type { Issue } from '../../issues/index.ts';
import { kpiMeant } from '../../schema/index.ts';
import { activityTable } from '../tables/activities.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment } from '../types.ts';
import { valueRows } from './valueRows.ts';

export function checkKnownKpi(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  const rows = [
    ...valueRows(assessment).map(({ row, at }) => ({ kpi: row.kpi, place: at('kpi') })),
    ...assessment.activities.map(({ kpi, place }) => ({
      kpi,
      place: placeIn(activityTable, place, 'kpi'),
    })),
  ];
  return rows
    .filter(({ kpi }) => !numbers.includes(kpi))
    .map(({ kpi, place }): Issue => {
      const allowed = numbers.join(', ');
      const suggestion = kpiMeant(kpi, numbers);
      return { code: 'unknown-kpi', place, found: kpi, values: suggestion ? { allowed, suggestion } : { allowed } };
    });
}
