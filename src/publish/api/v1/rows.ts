/** Rows of a table inside a KPI's document: the columns of the CSV without those that name the KPI. */
import { z } from 'zod';
import type { DatasetKind } from '../../../schema/index.ts';
import { keyColumns } from '../../tables/sharedColumns.ts';
import type { Column, ColumnType, OfKpi, Row } from '../../tables/table.ts';
import { tables } from '../../tables/tables.ts';
import { cellText } from '../../tables/written.ts';
import { columnMeaning, date, decimal, id, text, url } from './fields.ts';
import { type Field, type Form, form, list, orNull, record } from './form.ts';

const items = (cell: string) => (cell === '' ? [] : cell.split(' '));

/** Decimals stay text, lists become lists. */
const cells: Record<ColumnType, Form<string>> = {
  text,
  integer: form(z.int(), Number),
  decimal,
  date,
  link: url,
  months: form(z.array(z.int().min(1).max(12)), (cell) => items(cell).map(Number)),
  ids: form(z.array(z.string()), items),
};

/** An empty cell is null. */
function fieldOf(column: Column): Field<Row> {
  const { name, type, allowed, required } = column;
  const cell = allowed && type === 'text' ? id : cells[type];
  const textOf = (row: Row) => cellText(row[name] ?? '');
  return required || type === 'months' || type === 'ids'
    ? cell(textOf, columnMeaning(column))
    : orNull(cell)((row: Row) => textOf(row) || null, columnMeaning(column));
}

export function rowsOf(columns: readonly Column[], rows: (of: OfKpi) => Row[], meaning: string): Field<OfKpi> {
  const own = columns.filter((column) => !keyColumns.some(({ name }) => name === column.name));
  const row = record<Row>(Object.fromEntries(own.map((column) => [column.name, fieldOf(column)])));
  return list(row)(rows, meaning);
}

export const rows = (kind: DatasetKind, meaning: string): Field<OfKpi> =>
  rowsOf(tables[kind].columns, tables[kind].rows, meaning);
