/** `results.csv`: one row for each KPI, round and measure that has been reported. */
import {
  asOfColumn,
  checkFigure,
  evidenceColumn,
  figureColumns,
  kpiColumn,
  measureColumn,
  noteColumn,
  roundColumn,
} from './figure.ts';
import type { RowOf, Table } from './table.ts';

const columns = {
  kpi: kpiColumn,
  round: roundColumn,
  measure: measureColumn,
  ...figureColumns({ zero: true, dash: 'O', also: ['ผล', 'ผลงาน', 'ผลที่ได้'] }),
  asOf: asOfColumn({
    th: 'ว่างไว้เมื่อไม่มีใครทราบ หรือวันที่ของตัวเลขเป็นปี ค.ศ.',
    en: 'empty where nobody knows, or the day of the figure in the common era',
    example: '2024-09-30',
  }),
  evidenceUrl: evidenceColumn,
  note: noteColumn,
};

export type ResultRow = RowOf<typeof columns>;
export const resultTable: Table<typeof columns> = { columns, check: checkFigure };
