/** Cells of a sheet with their looks, as the library takes them. */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';

export interface Drawn {
  text: string;
  style: CellStyle;
  comment?: string;
}

/** Empty cells keep their look too. `widths`, in letters: a row is as high as its longest cell needs, up to a few lines. */
export function gridOf(
  rows: readonly (readonly Drawn[])[],
  widths: readonly number[],
): Pick<WriteSheet, 'rows' | 'cells' | 'columns' | 'rowDefs'> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach(({ text, style, comment }, column) => {
      const value: CellValue = text === '' ? null : text;
      const type = text === '' ? 'empty' : 'string';
      cells.set(`${at},${column}`, { value, type, style, ...(comment && { comment: { text: comment } }) });
    });
  });
  return {
    rows: rows.map((row) => row.map(({ text }) => (text === '' ? null : text))),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(rows.map((row, at) => [at, { height: heightOf(row, widths) }])),
  };
}

const MOST_LINES = 4;
/** Points of a line, and around the text of a cell, beside the size of its letters. */
const [LEADING, AROUND] = [1.4, 4];

/** Programs make a row no higher by themselves when they open a file of another program. */
function heightOf(row: readonly Drawn[], widths: readonly number[]): number {
  const heights = row.map(({ text, style }, at) => {
    const lines = style.alignment?.wrapText ? linesIn(text, widths[at] ?? 0) : 1;
    return lines * (style.font?.size ?? 10) * LEADING + AROUND;
  });
  return Math.max(18, ...heights);
}

/** Marks above and below a Thai letter take no room of their own. */
function linesIn(text: string, width: number): number {
  const room = Math.max(1, width);
  const letters = text.replace(/\p{Mn}/gu, '').split('\n');
  return Math.min(
    MOST_LINES,
    letters.reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0),
  );
}
