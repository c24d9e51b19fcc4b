/** `closed.csv`: what a fiscal year held when it was closed (ปิดปี): every figure, every rule and every score, one a row. Made by `npm run close` and by the desk. */
import type { IssuePlace } from '../../issues/index.ts';
import { readDate, readId } from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import { key, looks, value } from './column.ts';
import { placeIn, type RowOf, type Table } from './table.ts';

export const CLOSED_FILE = 'closed.csv';

const columns = {
  file: key({
    name: 'file',
    label: terms.names.file,
    th: 'ไฟล์ที่มีค่านี้ หรือว่างไว้เมื่อเป็นคะแนนที่คิดได้',
    en: 'the file that holds the value; empty for a score, which is worked out',
    example: 'data/assessments/dsdw/2567/results.csv',
    read: (text) => readId(text),
    look: /\.(csv|mdx|yaml)$/i,
    empty: '',
  }),
  rowKey: key({
    name: 'row_key',
    label: { th: 'แถว', en: 'Row' },
    th: 'แถวที่มีค่านี้ เขียนแบบเดียวกับใน corrections.csv',
    en: 'its row, written as in corrections.csv',
    example: 'kpi=2;round=2;measure=share',
    read: (text) => readId(text),
    look: /[\p{Nd}/=]/u,
  }),
  column: key({
    name: 'column',
    label: { th: 'คอลัมน์', en: 'Column' },
    th: 'คอลัมน์ที่มีค่านี้',
    en: 'its column',
    example: 'value',
    read: (text) => readId(text),
    look: looks.id,
  }),
  value: value({
    name: 'value',
    label: { th: 'ค่า', en: 'Value' },
    th: 'ค่าในวันที่ปิดปี',
    en: 'the value on the day on which the year was closed',
    // Made by a program: what looks like a slip, such as the level "none", is what it is.
    read: (text) => ({ value: text }),
    look: looks.anything,
    required: true,
    empty: '',
  }),
  closed: value({
    name: 'closed',
    label: { th: 'วันที่ปิดปี', en: 'Closed' },
    th: 'วันที่ปิดปี เหมือนกันทุกแถว',
    en: 'the day on which the year was closed, the same in every row',
    example: '2025-01-31',
    read: readDate,
    look: looks.date,
    required: true,
    empty: '',
  }),
};

export type ClosedRow = RowOf<typeof columns>;
export const closedTable: Table<typeof columns> = { columns };

/** ISO date of the closing, the same in every row; null while the year is open. */
export const closedOn = ([first]: readonly ClosedRow[]): string | null => first?.closed ?? null;

export const placeOfClosed = ({ place }: Pick<ClosedRow, 'place'>, column: string): IssuePlace =>
  placeIn(closedTable, place, column);
