/** The tables that a sheet can be, as the inputs have them: the columns stand there and nowhere else. */
import { assessmentTables, type Column, type Columns, columnsOf, correctionTable } from '../input/index.ts';
import type { Bilingual } from '../words/index.ts';

export type SheetTableId = keyof typeof assessmentTables | 'corrections';

export interface SheetTable {
  id: SheetTableId;
  /** What people call it: the name of its sheet in a template. */
  title: Bilingual;
  /** Name of its file. */
  file: string;
  spec: { columns: Columns };
  /** In the order of the header. */
  columns: readonly Column[];
}

const ofAssessment = Object.entries(assessmentTables).map(
  ([id, { title, file, table }]): SheetTable => ({
    id: id as keyof typeof assessmentTables,
    title,
    file,
    spec: table,
    columns: columnsOf(table),
  }),
);

export const sheetTables: readonly SheetTable[] = [
  ...ofAssessment,
  {
    id: 'corrections',
    title: { th: 'การแก้ไข', en: 'Corrections' },
    file: 'corrections.csv',
    spec: correctionTable,
    columns: columnsOf(correctionTable),
  },
];

export const sheetTable = (id: SheetTableId): SheetTable => {
  const found = sheetTables.find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};

/** Path from the root of the file that a table of an assessment is written to. */
export const fileOfTable = ({ id, file }: SheetTable, agency: string, fiscalYear: number | string): string =>
  id === 'corrections' ? `data/${file}` : `data/assessments/${agency}/${fiscalYear}/${file}`;

export const isKey = (column: Column): boolean => 'key' in column;
