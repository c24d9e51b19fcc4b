/**
 * A table of a dataset: columns, each with the cell that it takes of an item, and the items of a KPI, a row for each.
 * The columns feed CSV, JSON, the rows of the API, data dictionary, table schema and CSVW.
 */
import type { Bilingual } from '../../words/index.ts';
import type { AssessmentModel, KpiModel } from '../../assessment/index.ts';

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
  /** True for ids that each scheme sets itself: the readme lists those that occur. */
  ofScheme?: boolean;
  example: string;
}

/** Cells as texts by the name of their column; '' where there is nothing to say. */
export type Row = Record<string, string>;

export interface OfKpi {
  kpi: KpiModel;
  assessment: AssessmentModel;
}

/** A column with its cell of an item; one that is null or not there is empty. */
export interface ColumnOf<Item, Of = OfKpi> extends Column {
  cell: (item: Item, of: Of) => string | null | undefined;
}

/** What a cell means in both languages; where `required` is not said, it may be empty. */
type ColumnWords = Bilingual &
  Pick<Column, 'title' | 'example' | 'numberWord' | 'allowed' | 'ofScheme'> & { required?: boolean };

export function column<Item, Of = OfKpi>(
  name: string,
  type: ColumnType,
  cell: ColumnOf<Item, Of>['cell'],
  { th, en, required = false, ...words }: ColumnWords,
): ColumnOf<Item, Of> {
  return { name, type, cell, description: { th, en }, required, ...words };
}

export interface Table {
  columns: readonly Column[];
  /** Columns that together tell any two rows apart. */
  key: readonly string[];
  rows: (of: OfKpi) => Row[];
  /** Rows that are of no KPI, after those of the KPIs. */
  rowsOfWhole?: (assessment: AssessmentModel) => Row[];
}

/** `items`: what of a KPI has a row each, in the order of the rows. */
export function table<Item>(
  key: readonly string[],
  items: (kpi: KpiModel) => Item[],
  columns: readonly ColumnOf<Item>[],
): Table {
  const rowOf = (item: Item, of: OfKpi): Row =>
    Object.fromEntries(columns.map(({ name, cell }) => [name, cell(item, of) ?? '']));
  return { columns, key, rows: (of) => items(of.kpi).map((item) => rowOf(item, of)) };
}
