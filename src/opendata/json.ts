/** Rows → a JSON array of records, one on each line, with the columns of the CSV in their order. */
import type { Column } from './columns/column.ts';
import { cellText } from './csv.ts';
import type { Row } from './rows/row.ts';

export function toJson(columns: readonly Column[], rows: readonly Row[]): string {
  if (rows.length === 0) return '[]\n';
  const lines = rows.map((row) => {
    const members = columns.map(
      (column) => `${JSON.stringify(column.name)}: ${toLiteral(column, row[column.name] ?? '')}`,
    );
    return `  { ${members.join(', ')} }`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Numbers are written with the digits that were published (53.10, not 53.1); an empty cell is null. */
function toLiteral({ type }: Column, text: string): string {
  if (text === '') return 'null';
  return type === 'integer' || type === 'decimal' ? text : JSON.stringify(cellText(text));
}
