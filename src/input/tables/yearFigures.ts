/** `baselines.csv` and `targets.csv`: one row for each KPI, measure and fiscal year. */
import { readFiscalYear } from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import { key, neededWords, value } from './column.ts';
import { checkFigure, figureColumns, kpiColumn, measureColumn, noteColumn } from './figure.ts';
import type { RowOf, Table } from './table.ts';

const columns = {
  kpi: kpiColumn,
  measure: measureColumn,
  fiscalYear: key({
    name: 'fiscal_year_be',
    label: terms.names.fiscalYear,
    also: ['ปี', 'ปีงบประมาณของค่า', 'ปีงบประมาณ พ.ศ.'],
    th: 'ปีงบประมาณ พ.ศ.',
    en: 'a fiscal year of the Buddhist era',
    example: '2567',
    read: readFiscalYear,
    look: /^\p{Nd}{4}$/u,
  }),
  ...figureColumns({ zero: false, dash: 'M' }),
  source: value({
    name: 'source',
    label: terms.names.source,
    th: 'ส่วนของเอกสารที่ตัวเลขนี้มา',
    en: 'the part of the source that has this figure',
    example: 'ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1',
    ...neededWords,
  }),
  note: noteColumn,
};

export type FigureRow = RowOf<typeof columns>;
export const figureTable: Table<typeof columns> = { columns, check: checkFigure };
