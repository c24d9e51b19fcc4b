/** The table behind a drawing tells whatever is marked in it, in whole rows. */
import { expect } from 'vitest';
import type { DrawnTable } from '../../src/draw/index.ts';

export function told(drawing: string, { columns, rows }: DrawnTable): void {
  const marks = [...drawing.matchAll(/ data-mark="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  expect(rows.map(({ mark }) => mark)).toEqual(expect.arrayContaining(marks));
  for (const { cells } of rows) {
    expect(cells).toHaveLength(columns.length);
    expect(cells.filter((cell) => cell.trim() === '' || /undefined|null|NaN/.test(cell))).toEqual([]);
  }
}
