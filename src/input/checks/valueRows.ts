/** Every row with a value, of all three files, beside the KPI and measure that it is about. */
import type { IssuePlace } from '../../issues/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import { resultTable } from '../tables/results.ts';
import { placeIn } from '../tables/table.ts';
import { figureTable } from '../tables/yearFigures.ts';
import type { FigureRow, LoadedAssessment, LoadedKpi, ResultRow } from '../types.ts';

export interface ValueRow<Row extends FigureRow | ResultRow = FigureRow | ResultRow> {
  row: Row;
  /** Undefined where the row names none that exists; the check for that says so, the others pass over the row. */
  kpi: LoadedKpi | undefined;
  measure: MeasureInput | undefined;
  at: (column: string) => IssuePlace;
}

export type ResultOf = ValueRow<ResultRow>;

/** Rows of baselines.csv, targets.csv and results.csv. */
export function valueRows(assessment: LoadedAssessment): ValueRow[] {
  const figures = [...assessment.baselines, ...assessment.targets];
  return [...figures.map(described<FigureRow>(assessment, figureTable)), ...resultRows(assessment)];
}

/** Rows of results.csv only. */
export function resultRows(assessment: LoadedAssessment): ResultOf[] {
  return assessment.results.map(described<ResultRow>(assessment, resultTable));
}

function described<Row extends FigureRow | ResultRow>(
  { kpis }: LoadedAssessment,
  table: typeof figureTable | typeof resultTable,
) {
  return (row: Row): ValueRow<Row> => {
    const kpi = kpis.find(({ front }) => front.kpi === row.kpi);
    const measure = kpi?.front.measures.find(({ id }) => id === row.measure);
    return { row, kpi, measure, at: (column) => placeIn(table, row.place, column) };
  };
}
