/** `results.csv`: one row for each KPI, round and measure that has been reported. */
import { readDate, readLink, readRound } from '../../schema/index.ts';
import { key, looks, value } from './column.ts';
import { checkFigure, figureColumns, kpiColumn, measureColumn, noteColumn } from './figure.ts';
import type { RowOf, Table } from './table.ts';

const columns = {
  kpi: kpiColumn,
  round: key({
    name: 'round',
    th: 'เลขรอบตามหลักเกณฑ์ของการประเมิน',
    en: 'the number of a round of the policy',
    example: '2',
    read: (text, { rounds }) => readRound(text, rounds),
    look: looks.digits,
  }),
  measure: measureColumn,
  ...figureColumns({ zero: true, dash: 'O' }),
  /** ISO date, common era. */
  asOf: value<string | null>({
    name: 'as_of',
    th: 'ว่างไว้เมื่อไม่มีใครทราบ หรือวันที่ของตัวเลขเป็นปี ค.ศ.',
    en: 'empty where nobody knows, or the day of the figure in the common era',
    example: '2024-09-30',
    read: readDate,
    look: looks.date,
    empty: null,
  }),
  evidenceUrl: value<string | null>({
    name: 'evidence_url',
    th: 'ที่อยู่เว็บหนึ่งแห่ง หรือว่างไว้',
    en: 'one http(s) address, or empty',
    read: readLink,
    look: /^(https?:|www\.)/i,
    empty: null,
  }),
  note: noteColumn,
};

export type ResultRow = RowOf<typeof columns>;
export const resultTable: Table<typeof columns> = { columns, check: checkFigure };
