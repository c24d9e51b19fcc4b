/** What every JSON document says of a KPI and of a total. */
import type { AssessmentModel, KpiModel } from '../../model/index.ts';
import type { Grade, Total } from '../../scoring/index.ts';
import { kpiJsonPath } from './addresses.ts';

export function toKpiSummary(kpi: KpiModel) {
  const annual = kpi.annual?.score ?? null;
  return {
    kpi_id: kpi.id,
    kpi_number: kpi.number,
    title: kpi.front.title,
    component: kpi.front.component,
    weight: kpi.front.weight,
    state: annual?.state ?? null,
    score: annual?.score ?? null,
    weighted_score: annual?.weightedScore ?? null,
    level_reached: annual?.levelReached ?? null,
    url: kpi.path,
    json: kpiJsonPath(kpi),
  };
}

/** `total` is null until every KPI of round 2 is scored; `points` then counts what is known. */
export function toTotalJson(total: Total, grade: Grade | null = null) {
  return {
    weight: total.weight,
    scored_weight: total.scoredWeight,
    open_weight: total.openWeight,
    not_applicable_weight: total.notApplicableWeight,
    points: total.points,
    complete: total.complete,
    total: total.complete ? total.points : null,
    range: total.range,
    grade: grade?.label ?? null,
  };
}

/** A published figure that was mended: where, from what to what, when and why. */
export function toCorrectionJson(correction: AssessmentModel['corrections'][number]) {
  const { file, rowKey, column, published, corrected, date, reason } = correction;
  return { file, row_key: rowKey, column, published, corrected, date, reason };
}
