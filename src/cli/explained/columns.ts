/** A plain table for a terminal. Marks above and below Thai letters take no room of their own. */

/** Rows of the same length; columns in `toRight` hold numbers. The last column runs on as it will. */
export function inColumns(rows: readonly (readonly string[])[], toRight: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
  const cellIn = (text: string, index: number) => {
    const room = ' '.repeat((widths[index] ?? 0) - widthOf(text));
    return toRight.includes(index) ? room + text : text + room;
  };
  return rows.map((row) => row.map(cellIn).join('  ').trimEnd()).join('\n');
}

const widthOf = (text: string): number => [...text.replace(/\p{Mn}/gu, '')].length;
