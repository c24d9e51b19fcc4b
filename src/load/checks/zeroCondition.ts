/** Z, a score of zero by rule, stands only where the source gives the KPI such a rule. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';

export function checkZeroCondition(assessment: LoadedAssessment): Issue[] {
  const allowed = assessment.kpis
    .filter(({ front }) => front.zeroCondition)
    .map(({ front }) => front.kpi)
    .join(', ');
  return resultRows(assessment)
    .filter(({ row, kpi }) => row.status === 'Z' && kpi && !kpi.front.zeroCondition)
    .map(({ at }) => ({ code: 'zero-without-condition', place: at('obs_status'), found: 'Z', values: { allowed } }));
}
