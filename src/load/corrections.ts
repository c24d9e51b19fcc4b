/** `corrections.csv`: published figures that were mended, and why. */
import type { Issue, IssuePlace } from '../issues/index.ts';
import { readDate, readId, readText } from '../schema/index.ts';
import { cellsOf } from './cells.ts';
import { placeOf, readCsv } from './csv.ts';
import type { CorrectionRow } from './types.ts';

export const CORRECTION_COLUMNS = ['file', 'row_key', 'column', 'published', 'corrected', 'date', 'reason'] as const;

/** `published` and `corrected` are texts as they stood in the file; either is empty where there was no value. */
export function parseCorrections(bytes: Uint8Array, file: string): { rows: CorrectionRow[]; issues: Issue[] } {
  const table = readCsv(bytes, file, CORRECTION_COLUMNS);
  const issues = [...table.issues];
  const rows = table.rows.map((row): CorrectionRow => {
    const cells = cellsOf(row, issues);
    return {
      file:
        cells.need('file', readId, {
          th: 'ไฟล์ที่แก้ไข เช่น data/assessments/dsdw/2567/baselines.csv',
          en: 'the file that was corrected, such as data/assessments/dsdw/2567/baselines.csv',
        }) ?? '',
      rowKey:
        cells.need('row_key', readId, {
          th: 'แถวที่แก้ไข เช่น kpi=2;measure=share;fiscal_year_be=2565',
          en: 'the row that was corrected, such as kpi=2;measure=share;fiscal_year_be=2565',
        }) ?? '',
      column:
        cells.need('column', readId, {
          th: 'คอลัมน์ที่แก้ไข เช่น value',
          en: 'the column that was corrected, such as value',
        }) ?? '',
      published: cells.text('published'),
      corrected: cells.text('corrected'),
      date:
        cells.need('date', readDate, {
          th: 'วันที่แก้ไข เช่น 2024-09-30',
          en: 'the day of the correction, such as 2024-09-30',
        }) ?? '',
      reason: cells.need('reason', readText, { th: 'เหตุผลที่แก้ไข', en: 'why it was corrected' }) ?? '',
      place: cells.place,
    };
  });
  return { rows, issues };
}

export const placeOfCorrection = ({ place }: CorrectionRow, column: (typeof CORRECTION_COLUMNS)[number]): IssuePlace =>
  placeOf({ ...place, columns: CORRECTION_COLUMNS }, column);
