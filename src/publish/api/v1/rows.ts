/** Rows of a dataset inside a KPI's document: the columns of the CSV without those that name the KPI. */
import { z } from 'zod';
import type { DatasetKind } from '../../../schema/index.ts';
import { keyColumns } from '../../tables/sharedColumns.ts';
import type { Column, ColumnType, OfKpi, Row } from '../../tables/table.ts';
import { tables } from '../../tables/tables.ts';
import { cellText } from '../../tables/written.ts';
import { asColumn, date, decimal, id, text, url } from './fields.ts';
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
function fieldOf(kind: DatasetKind, { name, type, allowed, required }: Column): Field<Row> {
  const cell = allowed && type === 'text' ? id : cells[type];
  const textOf = (row: Row) => cellText(row[name] ?? '');
  return required || type === 'months' || type === 'ids'
    ? cell(textOf, asColumn(kind, name))
    : orNull(cell)((row: Row) => textOf(row) || null, asColumn(kind, name));
}

export function rows(kind: DatasetKind, meaning: string): Field<OfKpi> {
  const own = tables[kind].columns.filter((column) => !keyColumns.some(({ name }) => name === column.name));
  const row = record<Row>(Object.fromEntries(own.map((column) => [column.name, fieldOf(kind, column)])));
  return list(row)(tables[kind].rows, meaning);
}
