/** Rows as texts, one cell for each column; '' where there is nothing to say. */
import type { AssessmentModel, KpiModel } from '../../model/index.ts';

export type Row = Record<string, string>;

/** The columns that every row begins with. */
export function keyCells({ id, agency, fiscalYear, number }: KpiModel): Row {
  return { kpi_id: id, agency, assessment_fiscal_year_be: String(fiscalYear), kpi_number: number };
}

/** Unit of a measure of the KPI; the load has checked that it exists. */
export function unitOf({ measures }: KpiModel, measure: string): string {
  return measures.get(measure)?.unit ?? '';
}

/** Sorts by the order of the KPI's own list of measures, so that the order of the input rows does not show. */
export function byMeasure({ front }: KpiModel): (a: { measure: string }, b: { measure: string }) => number {
  const order = front.measures.map(({ id }) => id);
  return (a, b) => order.indexOf(a.measure) - order.indexOf(b.measure);
}

export type KpiRows = (kpi: KpiModel, assessment: AssessmentModel) => Row[];
