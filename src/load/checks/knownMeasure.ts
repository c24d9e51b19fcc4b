/** A row is about a measure of its KPI. */
import { type Issue, nearest } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { valueRows } from './valueRows.ts';

export function checkKnownMeasure(assessment: LoadedAssessment): Issue[] {
  return valueRows(assessment).flatMap(({ row, kpi, measure, at }): Issue[] => {
    if (!kpi || measure) return [];
    const ids = kpi.front.measures.map(({ id }) => id);
    const suggestion = nearest(row.measure, ids);
    const values = { kpi: row.kpi, allowed: ids.join(', '), ...(suggestion && { suggestion }) };
    return [{ code: 'unknown-measure', place: at('measure'), found: row.measure, values }];
  });
}
