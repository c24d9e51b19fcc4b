/** Rows of a dataset inside a KPI's document: the columns of the CSV without those that name the KPI. */
import { z } from 'zod';
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import type { DatasetKind } from '../../../schema/index.ts';
import { columnsOf, tables } from '../../tables/tables.ts';
import type { Column, ColumnType } from '../../tables/table.ts';
import { keyColumns } from '../../tables/sharedColumns.ts';
import { cellText } from '../../tables/written.ts';
import { asColumn, date, decimal, id, text, url } from './fields.ts';

const types: Record<ColumnType, z.ZodType> = {
  text,
  integer: z.int(),
  decimal,
  date,
  link: url,
  months: z.array(z.int().min(1).max(12)),
  ids: z.array(text),
};

const ownColumns = (kind: DatasetKind): Column[] =>
  columnsOf(kind).filter((column) => !keyColumns.some(({ name }) => name === column.name));

export function rowSchema(kind: DatasetKind) {
  const field = (column: Column) => {
    const type = column.allowed && column.type === 'text' ? id : types[column.type];
    const value = column.required || isList(column) ? type : type.nullable();
    return value.meta(asColumn(kind, column.name));
  };
  return z.strictObject(Object.fromEntries(ownColumns(kind).map((column) => [column.name, field(column)])));
}

/** Decimals stay text, lists become lists, and an empty cell is null. */
export function toRows(kind: DatasetKind, kpi: KpiModel, assessment: AssessmentModel) {
  return tables[kind]
    .rows({ kpi, assessment })
    .map((row) =>
      Object.fromEntries(ownColumns(kind).map((column) => [column.name, toValue(column, row[column.name] ?? '')])),
    );
}

const isList = ({ type }: Column): boolean => type === 'months' || type === 'ids';

function toValue(column: Column, cell: string) {
  if (isList(column)) {
    const items = cell === '' ? [] : cell.split(' ');
    return column.type === 'months' ? items.map(Number) : items;
  }
  if (cell === '') return null;
  return column.type === 'integer' ? Number(cell) : cellText(cell);
}
