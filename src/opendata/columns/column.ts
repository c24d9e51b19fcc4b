/** One column of a published file. The lists of columns feed CSV, JSON, data dictionary, table schema and CSVW. */
import type { Bilingual } from '../../i18n/index.ts';

/** `decimal` keeps the digits that were published; `months` is a list of whole numbers with a space between them. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'date' | 'link' | 'months' | 'ids';

export interface Column {
  /** ASCII snake_case; never renamed. */
  name: string;
  type: ColumnType;
  title: Bilingual;
  description: Bilingual;
  /** True where no cell is ever empty. */
  required: boolean;
  /**
   * Word that stands before the number in the CSV for Excel, where the cell is a text that looks like a number: a
   * spreadsheet makes 3.10 into 3.1 and 7.1.1 into a date, but "ตัวชี้วัดที่ 3.10" stays as it is.
   */
  numberWord?: string;
  /** The words a cell can hold, where there is a list. */
  allowed?: readonly string[];
  example: string;
}
