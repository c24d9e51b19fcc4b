/** `corrections.csv`: published figures that were mended, and why. */
import type { IssuePlace } from '../../issues/index.ts';
import { readDate, readId } from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import { looks, neededWords, value, words } from './column.ts';
import { placeIn, type RowOf, type Table } from './table.ts';

const needed = { required: true, empty: '' } as const;
const id = { ...needed, read: (text: string) => readId(text) };
/** As it stood in the file, empty where there was no value. */
const stood = { ...words, look: looks.anything };

/** Path from the root. */
export const CORRECTIONS_FILE = 'data/corrections.csv';

const columns = {
  file: value({
    name: 'file',
    label: terms.names.file,
    th: 'ไฟล์ที่แก้ไข',
    en: 'the file that was corrected',
    example: 'data/assessments/dsdw/2567/baselines.csv',
    look: /\.csv$/i,
    ...id,
  }),
  rowKey: value({
    name: 'row_key',
    label: { th: 'แถวที่แก้ไข', en: 'Row' },
    th: 'แถวที่แก้ไข',
    en: 'the row that was corrected',
    example: 'kpi=2;measure=share;fiscal_year_be=2565',
    look: /[\p{Nd}/]/u,
    ...id,
  }),
  column: value({
    name: 'column',
    label: { th: 'คอลัมน์ที่แก้ไข', en: 'Column' },
    th: 'คอลัมน์ที่แก้ไข',
    en: 'the column that was corrected',
    example: 'value',
    look: looks.id,
    ...id,
  }),
  published: value({
    name: 'published',
    label: { th: 'ค่าที่เผยแพร่ไปแล้ว', en: 'Published' },
    th: 'ค่าที่เผยแพร่ไปแล้ว',
    en: 'what was published',
    ...stood,
  }),
  corrected: value({
    name: 'corrected',
    label: { th: 'ค่าที่ถูกต้อง', en: 'Corrected' },
    th: 'ค่าที่ถูกต้อง',
    en: 'what stands there now',
    ...stood,
  }),
  date: value({
    name: 'date',
    label: { th: 'วันที่แก้ไข', en: 'Date' },
    th: 'วันที่แก้ไข',
    en: 'the day of the correction',
    example: '2024-09-30',
    read: readDate,
    look: looks.date,
    ...needed,
  }),
  reason: value({
    name: 'reason',
    label: { th: 'เหตุผลที่แก้ไข', en: 'Reason' },
    th: 'เหตุผลที่แก้ไข',
    en: 'why it was corrected',
    ...neededWords,
  }),
};

export type CorrectionRow = RowOf<typeof columns>;
export const correctionTable: Table<typeof columns> = { columns };

/** Earliest first; those of one day stay as they stand. */
export const inOrder = (corrections: readonly CorrectionRow[]): CorrectionRow[] =>
  corrections.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export const placeOfCorrection = ({ place }: CorrectionRow, column: string): IssuePlace =>
  placeIn(correctionTable, place, column);
