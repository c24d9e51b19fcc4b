/** The rows of a dataset, in a fixed order: assessment, KPI, then what the kind counts. */
import type { AssessmentModel } from '../../model/index.ts';
import type { DatasetKind } from '../../schema/index.ts';
import { activityRows } from './activities.ts';
import { criteriaRows } from './criteria.ts';
import { definitionRows } from './definitions.ts';
import { resultRows } from './results.ts';
import type { KpiRows, Row } from './row.ts';
import { scoreRows } from './scores.ts';
import { baselineRows, targetRows } from './yearFigures.ts';

export const rowsOfKpi: Record<DatasetKind, KpiRows> = {
  definitions: definitionRows,
  criteria: criteriaRows,
  baselines: baselineRows,
  targets: targetRows,
  results: resultRows,
  scores: scoreRows,
  activities: activityRows,
};

export function rowsOf(kind: DatasetKind, assessments: readonly AssessmentModel[]): Row[] {
  return assessments.flatMap((assessment) => assessment.kpis.flatMap((kpi) => rowsOfKpi[kind](kpi, assessment)));
}
