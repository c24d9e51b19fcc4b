/** The type of a column in each program that reads CSV. Lists of months and ids are texts. */
import type { ColumnType } from '../columns/column.ts';

export interface ProgramTypes {
  powerQuery: string;
  /** Number of the column format in LibreOffice's text import: 2 text, 5 year-month-day, 10 English (US) numbers. */
  calc: number;
  r: string;
  /** Dates are read as texts and turned into dates afterwards. */
  pandas: string;
  duckdb: string;
}

const text: ProgramTypes = {
  powerQuery: 'type text',
  calc: 2,
  r: 'character',
  pandas: 'string',
  duckdb: 'VARCHAR',
};

/** A published number has at most 18 digits and 20 decimals, which fit DuckDB's 38. */
export const programTypes: Record<ColumnType, ProgramTypes> = {
  text,
  link: text,
  months: text,
  ids: text,
  integer: { powerQuery: 'Int64.Type', calc: 10, r: 'integer', pandas: 'Int64', duckdb: 'INTEGER' },
  decimal: { powerQuery: 'type number', calc: 10, r: 'numeric', pandas: 'Float64', duckdb: 'DECIMAL(38, 20)' },
  date: { powerQuery: 'type date', calc: 5, r: 'Date', pandas: 'string', duckdb: 'DATE' },
};
