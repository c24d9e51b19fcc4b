/** A row is about a measure of its KPI. */
import { type Issue, nearest } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { valueRows } from './valueRows.ts';
import { twinValue, zeroTwin } from './zeroTwins.ts';

export function checkKnownMeasure(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  return valueRows(assessment).flatMap(({ row, kpi, measure, at }): Issue[] => {
    if (!kpi || measure) return [];
    const ids = kpi.front.measures.map(({ id }) => id);
    const suggestion = nearest(row.measure, ids);
    const other = zeroTwin(row.kpi, numbers);
    const isOther = assessment.kpis.some(
      ({ front }) => front.kpi === other && front.measures.some(({ id }) => id === row.measure),
    );
    const values = {
      kpi: row.kpi,
      allowed: ids.join(', '),
      ...(isOther ? twinValue(other) : suggestion && { suggestion }),
    };
    return [{ code: 'unknown-measure', place: at('measure'), found: row.measure, values }];
  });
}
