/** Baselines and targets. */
import type { FigureRow } from '../../load/index.ts';
import type { KpiModel } from '../../model/index.ts';
import { fiscalYearPeriod } from '../../scoring/index.ts';
import { byMeasure, keyCells, type KpiRows, type Row, unitOf } from './row.ts';

export const baselineRows: KpiRows = (kpi) => yearFigureRows(kpi, kpi.baselines);
export const targetRows: KpiRows = (kpi) => yearFigureRows(kpi, kpi.targets);

function yearFigureRows(kpi: KpiModel, figures: FigureRow[]): Row[] {
  const inOrder = byMeasure(kpi);
  return [...figures]
    .sort((a, b) => inOrder(a, b) || a.fiscalYear - b.fiscalYear)
    .map((figure) => {
      const period = fiscalYearPeriod(figure.fiscalYear);
      return {
        ...keyCells(kpi),
        measure: figure.measure,
        fiscal_year_be: String(figure.fiscalYear),
        period_start: period.start,
        period_end: period.end,
        value: figure.value ?? '',
        numerator: figure.numerator ?? '',
        denominator: figure.denominator ?? '',
        unit: unitOf(kpi, figure.measure),
        obs_status: figure.status,
        source: figure.source,
        note: figure.note,
      };
    });
}
